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
  private static final Phrase DECIDED = Phrase.of("作出|做出|办理|办结|实施|下达|核发|处理|决定");
  private static final Phrase NO_DECISION =
      Phrase.of(
          "公[开示布告]|发布|信息|录入|归集|清单|目录|案卷|听证|复议|诉讼|评查|培训|检查|流程|条件|上传|推送|变更|延续|注销|新办|补办|换发|其他|系统");

  private DecisionWords() {}

  static Optional<Metric> metric(Mention mention) {
    String words = mention.around();
    List<String> kinds = KINDS.keySet().stream().filter(words::contains).toList();
    boolean decided =
        CASES.contains(mention.unit())
            && kinds.size() == 1
            && DECIDED.isIn(words)
            && !NO_DECISION.isIn(words);
    return decided ? Optional.of(KINDS.get(kinds.get(0))) : Optional.empty();
  }
}
