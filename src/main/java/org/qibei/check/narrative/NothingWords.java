package org.qibei.check.narrative;

import java.util.List;
import org.qibei.check.phrase.Phrase;

/** Recognises statements that there was nothing: 未收到政府信息公开申请, 未发生行政复议. */
final class NothingWords {

  private static final String NOT = "(?:均?未(?:曾)?|没有|尚未|无|暂无)";
  private static final Phrase NO_REQUEST =
      Phrase.of(
          NOT
              + "(?:收到[和并或]处理|收到|接到|受理|接收|新收|产生|发生|出现|有)?过?(?:任何|一件|有关|相关|公民|法人|和|及|或者|或|与|、|其[他它]组织|社会|公众|群众|企业|单位|个人|自然人"
              + "|向我局|对我局|的|提出|提交|关于|要求|公开|政府|政务|信息|依|书面|申请)*申请(?:人)?(?:信息公开|公开政府信息|公开|政府信息)?(?:的)?(?:事项|案件|件|事件|请求|要求|诉求|来信|来函|信件|信函|情况|信息|材料)*$");
  private static final Phrase REQUEST = Phrase.of("公开|依申请");
  private static final Phrase NO_DISPUTE =
      Phrase.of(
          NOT
              + "(?:收到|发生|产生|出现|接到|存在|被|因|涉及|有)?[^，；。]{0,30}?(?:复议|诉讼)(?:申请)?(?:案件?)?(?:[、和及与或]|以及|或者|(?:被)?提起|、?行政)*(?:复议|诉讼|应诉)?(?:案件?)?"
              + "(?:[、和及与或](?:举报|申诉|投诉)+)?(?:的)?(?:等)?(?:事项|案件|案|件|情况|情形|事件|行为)*$"
              + "|(?:复议|诉讼)(?:案件?|件数|数量?)?(?:均|都|全部)为(?:零|0)$");
  private static final Phrase OTHER_END =
      Phrase.of("不当|不力|不规范|不及时|错误|超时|纠[错正]|败诉|撤销|责令|违法|超期|逾期|无法|不服|法院|撤回|结转|尚未审结|建议|意见");
  private static final Phrase NO_FEE =
      Phrase.of(
          "(?:未|没有|无|不)(?:向[^，。；]{1,12})?(?:实际)?(?:收取|产生|发生|征收)?[^，。；]{0,12}?信息(?:公开)?(?:信息)?处理费"
              + "|处理费[^，。；]{0,8}(?:未|没有|无)(?:收取|产生|发生)?");

  /** What each of the three says somewhere; most sentences say none of it. */
  private static final Phrase TELLING = Phrase.of("未|没有|无|处理费|为(?:零|0)");

  private NothingWords() {}

  static boolean mayBeIn(Sentence sentence) {
    return TELLING.isIn(sentence.words());
  }

  /** What the clause says there was none of. */
  static List<Metric> none(Clause clause) {
    String words = clause.words();
    if (NO_FEE.isIn(words)) {
      return List.of(Metric.PROCESSING_FEE);
    }
    if (NO_REQUEST.isIn(words)) {
      boolean named = REQUEST.isIn(words) || RequestWords.isAbout(clause.sentence().context());
      return named ? List.of(Metric.RECEIVED_REQUESTS) : List.of();
    }
    if (NO_DISPUTE.isIn(words) && !OTHER_END.isIn(words)) {
      return disputes(words);
    }
    return List.of();
  }

  private static List<Metric> disputes(String words) {
    boolean review = words.contains("复议");
    boolean suit = words.contains("诉讼");
    return review && suit
        ? List.of(Metric.REVIEWS, Metric.SUITS)
        : List.of(review ? Metric.REVIEWS : Metric.SUITS);
  }
}
