package org.qibei.check.narrative;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.qibei.check.phrase.Phrase;

/** Tells what a clause says of the processing fee (信息处理费). */
final class FeeWords {

  private static final Phrase FEE = Phrase.of("信息(?:公开)?(?:信息)?处理费");
  private static final Set<String> MONEY = Set.of("元", "万元");
  private static final Set<String> NOTICES = Set.of("件", "份", "次");
  private static final Phrase TARIFF = Phrase.of("标准|每[件页份]|超过|以上的");
  private static final Phrase NOTICE = Phrase.of("通知");

  /** Ten yuan are 0.001万元, and every fee of the tariff is a multiple of them. */
  private static final Phrase TO_TEN_YUAN = Phrase.of("\\d+\\.\\d{3,}万元");

  private FeeWords() {}

  static boolean isAbout(String words) {
    return FEE.isIn(words);
  }

  static Optional<Metric> metric(Mention mention) {
    if (!isAbout(mention.lead()) || TARIFF.isIn(mention.around())) {
      return Optional.empty();
    }
    if (MONEY.contains(mention.unit())) {
      return Optional.of(Metric.PROCESSING_FEE);
    }
    boolean notices = NOTICES.contains(mention.unit()) && NOTICE.isIn(mention.around());
    return notices ? Optional.of(Metric.FEE_NOTICES) : Optional.empty();
  }

  /** Whether a sum in 万元 is told as exactly as the tariff goes. */
  static boolean isExact(Mention mention) {
    return TO_TEN_YUAN.matches(mention.clause().words().substring(mention.from(), mention.to()));
  }

  /** The sum in yuan. */
  static BigDecimal yuan(Mention mention) {
    return mention.unit().equals("万元")
        ? mention.number().multiply(BigDecimal.valueOf(10_000))
        : mention.number();
  }
}
