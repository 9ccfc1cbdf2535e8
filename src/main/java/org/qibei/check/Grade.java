package org.qibei.check;

import java.math.BigDecimal;

/** One way a rule can be broken: how grave it is and what each such flaw costs before the cap. */
public record Grade(String name, Severity severity, BigDecimal points) {

  /** The grade of a rule that knows only one. */
  public static final String STANDARD = "standard";
}
