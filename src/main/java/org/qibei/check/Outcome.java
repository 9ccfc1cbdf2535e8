package org.qibei.check;

import java.util.Arrays;

/** What came of one rule on one report; a rule that could not be evaluated has not passed. */
public enum Outcome {
  PASS("pass"),
  FAIL("fail"),
  NOT_EVALUABLE("notEvaluable"),
  NOT_APPLICABLE("notApplicable"),
  WAIVED("waived");

  private final String id;

  Outcome(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /** Whether the rule was really tried on the report. */
  public boolean isEvaluated() {
    return this == PASS || this == FAIL || this == WAIVED;
  }

  /** The one with this public name. */
  public static Outcome of(String id) {
    return Arrays.stream(values())
        .filter(one -> one.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id));
  }
}
