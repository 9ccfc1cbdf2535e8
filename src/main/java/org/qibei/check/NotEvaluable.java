package org.qibei.check;

import java.util.List;

/**
 * A rule that could not speak, and the input it lacked.
 *
 * @param names whose input it is, where it is not the agency's own
 */
public record NotEvaluable(String rule, Input missing, List<String> names) {

  public NotEvaluable(String rule, Input missing) {
    this(rule, missing, List.of());
  }
}
