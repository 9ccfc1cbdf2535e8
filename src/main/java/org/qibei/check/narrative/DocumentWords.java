package org.qibei.check.narrative;

import java.util.Optional;
import java.util.Set;
import org.qibei.check.phrase.Phrase;

/** Tells what a clause says of normative documents (规范性文件): issued, repealed or in force. */
final class DocumentWords {

  private static final Phrase DOCUMENT = Phrase.of("规范性文件");
  private static final Set<String> PIECES = Set.of("件", "份", "个", "部", "项");
  private static final Phrase BARE = Phrase.of("(?:其中|已|共|共计|并|宣布|和|、|废止|失效|现行|有效|本年|全年)*");
  private static final Phrase JOINT = Phrase.of("[、和及或与](?:行政)?规范性文件|规范性文件(?:[、和及或与]|以及|等)|规章");
  private static final Phrase IN_FORCE = Phrase.of("现行有效|继续有效");
  private static final Phrase REPEALED = Phrase.of("废止|宣布失效");
  private static final Phrase ISSUED = Phrase.of("制定|出台|印发|制发|发布|颁布");
  private static final Phrase OTHER_WORK =
      Phrase.of("审查|审核|备案|报备|清理|评估|修改|修订|解读|起草|代拟|公平竞争|保留|联合|转发|征求|报送|上级|部门规范性|拟");
  private static final Phrase GOVERNMENT = Phrase.of("[市县区省州旗](?:委|人民)?政府|管委会");

  private static final String LABEL = "规范性文件";
  private static final Phrase BARE_LABEL =
      Phrase.of(
          "(?:^|[，；。：:）)．.、])(?:20\\d\\d年度?[，,]?|全年|本年度?|年内|[我本]局|本机关|本单位)*(?:行政)?"
              + LABEL
              + "(?:数量|总数|总量)?(?:共|共计|合计|为|是)*[：:]?$");

  private static final Phrase BEHIND = Phrase.of("^(?:$|[，；。])");
  private static final Phrase ELSEWHERE =
      Phrase.of(
          "公[开示布]|发布|信息|目录|专栏|网站|其中|包括|清理|审[查核]|备案|评估|修订|修改|解读|保留|起草|联合|政府|制定|印发|制发|出台|废止|失效");

  /** Of a bare label and its number (规范性文件：3件), which may be those issued or others. */
  static Optional<Metric> labelled(Mention mention) {
    boolean bare =
        PIECES.contains(mention.unit())
            && mention.lead().contains(LABEL)
            && BARE_LABEL.isIn(mention.lead())
            && mention.isBare(BEHIND, ELSEWHERE);
    return bare ? Optional.of(Metric.DOCUMENTS_ISSUED) : Optional.empty();
  }

  private DocumentWords() {}

  /** {@code thread} is what the clauses before have counted. */
  static Optional<Metric> metric(Mention mention, Metric thread) {
    String words = mention.around();
    boolean named = DOCUMENT.isIn(words);
    if (!PIECES.contains(mention.unit()) || JOINT.isIn(words)) {
      return Optional.empty();
    }
    boolean onDocuments = named || thread.isOfDocuments() && isBare(words);
    if (onDocuments && IN_FORCE.isIn(words)) {
      return Optional.of(Metric.DOCUMENTS_IN_FORCE);
    }
    if (!onDocuments || OTHER_WORK.isIn(words)) {
      return Optional.empty();
    }
    if (REPEALED.isIn(words)) {
      return Optional.of(Metric.DOCUMENTS_REPEALED);
    }
    return ISSUED.isIn(words) && named ? Optional.of(Metric.DOCUMENTS_ISSUED) : Optional.empty();
  }

  /** Whether the documents may be those of a government rather than the agency's own. */
  static boolean areOfGovernment(Quantity quantity) {
    return GOVERNMENT.isIn(Sentence.hidden(quantity.lead() + quantity.words()));
  }

  private static boolean isBare(String words) {
    return BARE.matches(words);
  }
}
