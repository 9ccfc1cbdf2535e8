package org.qibei.check;

/** A rule that could not speak, and the input it lacked. */
public record NotEvaluable(String rule, Input missing) {}
