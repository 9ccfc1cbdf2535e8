package org.qibei.review;

import org.qibei.platform.Refusal;

/** The reason that a reviewer must give for what is not self-evident. */
final class Reasons {
  private static final int LONGEST = 1000;

  private Reasons() {}

  static String require(String reason) {
    if (reason == null || reason.isBlank()) {
      throw new Refusal("refusals.review.reason-needed");
    }
    if (reason.strip().length() > LONGEST) {
      throw new Refusal("refusals.filing.reason-too-long", LONGEST);
    }
    return reason.strip();
  }
}
