package org.qibei.check.narrative;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what a clause says of the processing fee (信息处理费). */
final class FeeWords {

  private static final Pattern FEE = Pattern.compile("信息(?:公开)?(?:信息)?处理费");
  private static final Pattern TARIFF = Pattern.compile("标准|每[件页份]|超过|以上的");
  private static final Pattern NOTICE = Pattern.compile("通知");

  private FeeWords() {}

  static boolean isAbout(String words) {
    return FEE.matcher(words).find();
  }

  static Optional<Metric> metric(Mention mention) {
    if (!isAbout(mention.lead()) || TARIFF.matcher(mention.around()).find()) {
      return Optional.empty();
    }
    if (mention.unit().matches("元|万元")) {
      return Optional.of(Metric.PROCESSING_FEE);
    }
    boolean notices = mention.unit().matches("件|份|次") && NOTICE.matcher(mention.around()).find();
    return notices ? Optional.of(Metric.FEE_NOTICES) : Optional.empty();
  }

  /** The sum in yuan. */
  static BigDecimal yuan(Mention mention) {
    return mention.unit().equals("万元")
        ? mention.number().multiply(BigDecimal.valueOf(10_000))
        : mention.number();
  }
}
