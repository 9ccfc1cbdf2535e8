package org.qibei.check.narrative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qibei.check.phrase.Phrase;

/** Tells whether a clause counts decisions on licences, penalties or coercion. */
final class DecisionWords {

  private static final Map<String, Metric> KINDS =
      Map.of(
          "行政许可", Metric.LICENSING_DECISIONS,
          "行政处罚", Metric.PENALTY_DECISIONS,
          "行政强制", Metric.COERCION_DECISIONS);
  private static final Set<String> CASES = Set.of("件", "件次", "起", "宗", "例", "笔");
  private static final Phrase DECIDED = Phrase.of("作出|做出|办理|办结|实施|下达|核发|处理");
  private static final String DECISION = "决定";
  private static final Phrase PUBLISHED = Phrase.of("公[开示布告]|发布|录入|归集|上传|推送");
  private static final Phrase NO_DECISION =
      Phrase.of(
          "公[开示布告]|发布|信息|录入|归集|清单|目录|案卷|听证|复议|诉讼|评查|培训|检查|流程|条件|上传|推送|变更|延续|注销|新办|补办|换发|其他|系统");

  /** A label and its number alone: 行政许可35件, 行政强制：2件. */
  private static final Phrase BARE =
      Phrase.of(
          "(?:^|[，；。、：:）)．.])(?:20\\d\\d年度?[，,]?|全年|本年度?|年内|[我本]局|本机关|本单位)*(?<kind>行政(?:许可|处罚|强制))(?:决定)?(?:数量|总数|总量)?(?:共|共计|合计|为|是)*[：:]?$");

  private static final Phrase BEHIND = Phrase.of("^(?:$|[，；、。])");
  private static final Phrase ELSEWHERE =
      Phrase.of("公[开示布告]|发布|信息|录入|归集|清单|目录|事项|案卷|评查|梳理|其中|上传|推送|抽查|专栏|网站");

  private DecisionWords() {}

  /** 行政处罚决定120件 are decisions made, unless the sentence tells what was published. */
  private static boolean isPlainDecision(Mention mention) {
    return mention.around().contains(DECISION) && !PUBLISHED.isIn(mention.lead());
  }

  /** Of a bare label and its number, which may count decisions or something else. */
  static Optional<Metric> labelled(Mention mention) {
    boolean named =
        CASES.contains(mention.unit())
            && KINDS.keySet().stream().anyMatch(mention.lead()::contains);
    return named
        ? BARE.first(mention.lead())
            .map(found -> KINDS.get(found.group("kind")))
            .filter(kind -> mention.isBare(BEHIND, ELSEWHERE))
        : Optional.empty();
  }

  static Optional<Metric> metric(Mention mention) {
    String words = mention.around();
    List<String> kinds = KINDS.keySet().stream().filter(words::contains).toList();
    boolean decided =
        CASES.contains(mention.unit())
            && kinds.size() == 1
            && (DECIDED.isIn(words) || isPlainDecision(mention))
            && !NO_DECISION.isIn(words);
    return decided ? Optional.of(KINDS.get(kinds.get(0))) : Optional.empty();
  }
}
