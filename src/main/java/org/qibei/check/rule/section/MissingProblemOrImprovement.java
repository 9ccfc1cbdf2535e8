package org.qibei.check.rule.section;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.qibei.check.Contents;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.check.phrase.Phrase;
import org.qibei.form.Section;
import org.qibei.report.Place;

/**
 * Section five without a problem, or without a measure against it (SEC-07; Article 50(4) asks for
 * both).
 */
public final class MissingProblemOrImprovement implements Rule {

  private static final String BETTER =
      "(?:进一步|继续|不断|持续|切实)?(?:提升|提高|加强|增强|拓[展宽]|改进|完善|优化|规范|强化|深化|加大|丰富|健全|扩大|创新|细化|充实)";

  private static final Phrase PROBLEM =
      Phrase.of(
          "问题|不足|差距|短板|薄弱|有待|不能完全满足|不够|改进的空间|困难|一定距离|不强|不高|不深|不全|不及时|不到位|不完善|不平衡"
              + "|欠缺|欠佳|缺乏|缺少|滞后|弱项|尚需|还需|仍需|亟[待需]|制约|不均|不多|不实|不快|不细|不准|不畅|不清|不熟|不精|不广|不活|不规范|不理想"
              + "|[较偏过比](?:少|小|低|慢|弱|窄|浅|晚|单一|简单|粗|滞|专业)|(?<![减至多不])少(?=[，。；])|[性量度]差|[落温时]差|不紧|不适应|不顺|不稳定|不协调"
              + "|跟不上|看不懂|受限|拖[延沓]|流于|新情况|有限|局限|淡[化薄]|不透|不齐|破损|存在(?!感)|单一|单薄|陈旧|难以|难[点题]|瓶颈|尚未|未能|没能|没有完全|未得到|参差不齐|制约|矛盾|挑战"
              + "|[需待](?:要)?"
              + BETTER);

  private static final String DOING =
      "完善|健全|强化|提升|提高|优化|充实|建立|加大|组织|拓[宽展]|丰富|推动|推进|开展|制[定作]|出台|印发|修[订改]|梳理|明确|规范|落实|督促|指导|压实"
          + "|细化|深化|严格|聘请|设[立置]|上线|编[制印写]|邀请|召开|举办|增[加设配派]|扩大|配[备齐强]|做[好到]|确保|力争|推行|建成|打造|探索|创新";

  private static final Phrase MEASURE =
      Phrase.of(
          "改进|整改|措施|下一步|下步|下阶段|接下来|将|加强|20\\d\\d年(?:[，底起]|[^，。；]{0,12}(?:不少于|至少|以上|力争|推|出台|完成|实[施现行]))|今后|明年|来年|努力|打算|对策|办法|建章|抓好|对此|为此|针对|解决"
              + "|(?:^|[，。；：、）)]|[一二三四五六七八九十]是|要|我[们局委办市县区镇乡]|\\d[.．])"
              + "(?:进一步|持续|继续|不断|已|全面|积极|大力|切实)*(?:"
              + DOING
              + ")");

  /** What a sentence says it will do, up to its end: neither half in other words. */
  private static final Phrase PLAN = Phrase.of("(?:(?<![现可])将(?:进一步|继续|会|要|不断|持续)|下一步|今后)[^。；]*");

  private static final Phrase CLAUSE = Phrase.of("[^，。；：]+");
  private static final Phrase PRAISE =
      Phrase.of("成效|成绩|好评|取得|肯定|明显|圆满|完成|台阶|一年来|全年|^20\\d\\d年|对[照标]|按照|根据");
  private static final int A_CLAUSE = 5;

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return Contents.of(dossier).lacking(Section.PROBLEMS_IMPROVEMENT);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    String text = dossier.narrative().part(Section.PROBLEMS_IMPROVEMENT).squeezed();
    return Stream.concat(missing(PROBLEM, text, "problems"), missing(MEASURE, text, "improvement"));
  }

  private static Stream<Flaw> missing(Phrase words, String text, String half) {
    if (words.isIn(text)) {
      return Stream.empty();
    }
    Flaw flaw = Flaw.at(Place.of(Section.PROBLEMS_IMPROVEMENT)).expected(half);
    return Stream.of(isAllUnderstood(text) ? flaw : flaw.grade("doubtful"));
  }

  /** Whether hardly a clause is left that may tell the other half in words not known here. */
  private static boolean isAllUnderstood(String text) {
    int open =
        CLAUSE
            .hits(PLAN.removedFrom(text))
            .map(MatchResult::group)
            .filter(
                clause -> !PROBLEM.isIn(clause) && !MEASURE.isIn(clause) && !PRAISE.isIn(clause))
            .mapToInt(String::length)
            .sum();
    return open <= A_CLAUSE;
  }
}
