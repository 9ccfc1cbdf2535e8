package org.qibei.check.narrative;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what a clause says of normative documents (规范性文件): issued, repealed or in force. */
final class DocumentWords {

  private static final Pattern DOCUMENT = Pattern.compile("规范性文件");
  private static final Pattern JOINT =
      Pattern.compile("[、和及或与](?:行政)?规范性文件|规范性文件(?:[、和及或与]|以及|等)|规章");
  private static final Pattern IN_FORCE = Pattern.compile("现行有效|继续有效");
  private static final Pattern REPEALED = Pattern.compile("废止|宣布失效");
  private static final Pattern ISSUED = Pattern.compile("制定|出台|印发|制发|发布|颁布");
  private static final Pattern OTHER_WORK =
      Pattern.compile("审查|审核|备案|报备|清理|评估|修改|修订|解读|起草|代拟|公平竞争|保留|联合|转发|征求|报送|上级|部门规范性|拟");
  private static final Pattern GOVERNMENT = Pattern.compile("[市县区省州旗](?:委|人民)?政府|管委会");

  private DocumentWords() {}

  /** {@code thread} is what the clauses before have counted. */
  static Optional<Metric> metric(Mention mention, Metric thread) {
    String words = mention.around();
    boolean named = DOCUMENT.matcher(words).find();
    if (!mention.unit().matches("件|份|个|部|项") || JOINT.matcher(words).find()) {
      return Optional.empty();
    }
    boolean onDocuments = named || thread.isOfDocuments() && isBare(words);
    if (onDocuments && IN_FORCE.matcher(words).find()) {
      return Optional.of(Metric.DOCUMENTS_IN_FORCE);
    }
    if (!onDocuments || OTHER_WORK.matcher(words).find()) {
      return Optional.empty();
    }
    if (REPEALED.matcher(words).find()) {
      return Optional.of(Metric.DOCUMENTS_REPEALED);
    }
    return ISSUED.matcher(words).find() && named
        ? Optional.of(Metric.DOCUMENTS_ISSUED)
        : Optional.empty();
  }

  /** Whether the documents may be those of a government rather than the agency's own. */
  static boolean areOfGovernment(Quantity quantity) {
    return GOVERNMENT.matcher(Sentence.hidden(quantity.lead() + quantity.words())).find();
  }

  private static boolean isBare(String words) {
    return words.matches("(?:其中|已|共|共计|并|宣布|和|、|废止|失效|现行|有效|本年|全年)*");
  }
}
