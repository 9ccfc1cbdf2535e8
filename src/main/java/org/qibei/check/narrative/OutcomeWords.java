package org.qibei.check.narrative;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qibei.check.phrase.Phrase;

/** The results of requests that table 2 lists, as the text names them. */
final class OutcomeWords {

  private static final Phrase GRANTED_OR_PARTLY =
      Phrase.of("(?:予以|全部|同意)公开(?:及|和|、|或|以及|与)(?:予以)?部分公开");
  private static final Phrase ROW_OF_A_GROUP =
      Phrase.of("国家秘密|禁止公开|三安全|第三方|内部事务|过程性|执法案卷|查询事项|没有现成|仍不明确|公开出版物|大量反复|确认或重新");
  private static final Map<Metric, Phrase> WORDS = new EnumMap<>(Metric.class);

  static {
    WORDS.put(Metric.GRANTED, Phrase.of("(?<!不|部分)予以公开|(?<!不|部分)同意公开|全部公开"));
    WORDS.put(Metric.PARTLY_GRANTED, Phrase.of("部分(?:予以|同意|内容)?公开|部分不予公开"));
    WORDS.put(Metric.REFUSED, Phrase.of("(?<!部分)不予(?:以)?公开|不同意公开|不公开"));
    WORDS.put(Metric.UNAVAILABLE, Phrase.of("无法提供"));
    WORDS.put(Metric.NOT_HANDLED, Phrase.of("不予(?:以)?处理"));
    WORDS.put(Metric.OTHERWISE_HANDLED, Phrase.of("其他处理"));
  }

  private OutcomeWords() {}

  /** The one result that a clause names. */
  static Optional<Metric> metric(String words) {
    if (GRANTED_OR_PARTLY.isIn(words)) {
      return Optional.of(Metric.GRANTED_OR_PARTLY);
    }
    List<Metric> named = named(words);
    boolean whole = named.size() == 1 && !ROW_OF_A_GROUP.isIn(words);
    return whole ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** Whether it names a result that has no figure of its own in the table. */
  static boolean isMixed(String words) {
    return !named(words).isEmpty();
  }

  private static List<Metric> named(String words) {
    return WORDS.entrySet().stream()
        .filter(word -> word.getValue().isIn(words))
        .map(Map.Entry::getKey)
        .toList();
  }
}
