package org.qibei.check.narrative;

import java.util.List;
import java.util.regex.MatchResult;
import org.qibei.check.phrase.Phrase;

/**
 * Tells whether a count of requests or disputes is unmistakable: nothing in its clause but whose,
 * when, what and how many. Any other word may narrow it to some of the cases or to someone else's.
 */
public final class PlainWords {

  private static final Phrase TIME =
      Phrase.of(
          "20\\d\\d年?(?:度|全年)?|全年度?|[本今当]年度?|年度内?|年内|报告期内?|(?:下|上|次)一?年度?|\\d{1,2}月(?:\\d{1,2}日)?|截[至止]|[年月]?[底末]|期间");
  private static final Phrase NUMBER =
      Phrase.of("[\\d,，.]+|[零一二两三四五六七八九十百千]+(?=[件宗份起例次条])|[件宗份起例条]次?|(?<=\\d)次");
  private static final Phrase WHOSE =
      Phrase.of(
          "任何单位[和及或、]?个人|[我本]街道?(?:办(?:事处)?)?|[我本][局厅委办县市区镇乡省州处所站院队]{1,2}(?![理结])|[我本](?:机关|单位|部门|中心|街道|办事处)|[全我]省?[市县区省州](?:各级)?|全系统|各级|行政机关|单位|政府");
  private static final Phrase WHAT =
      Phrase.of(
          "因[^，；。]{1,20}等(?:原因|情[形况])|政府信息公开|信息公开|依法?申请公开|申请公开|公开申请|政府信息|依法?申请|公开类?|申请件?|公民、法人[和或及与、]?(?:者)?其[他它]组织|社会公众|公众|申请人|群众|任何|线上[、和及]?线下|政务信息"
              + "|(?:行政)?(?:复议|诉讼|起诉|应诉)|案件?|事件|事项|工作|情况|引[发起]|涉及|针对|提[起出]|发生|出现|产生|因|被|类|信息");
  private static final Phrase COURSE =
      Phrase.of(
          "总?共计?|[总合累]计|收[到办件]|接[到收]|受理|新增?收?|办[理结复]|处理|[答回]复|完[成毕]|均|全[部都]?|已|按[时期]|依[法规]|按规定|属于|及时|书面|予以|作出"
              + "|数量?|总量|结转|[转延](?:至|入|到)|继续|不予|部分|无法|提供|其他|不?同意|其中|加上|[包]?含|包括|未|没有?|无|零|不存在"
              + "|规定时间|规定|来信|信件|要求|提交|有关|相关|纠纷|问题|零报告|等"
              + "|维持|纠正|结果|[尚未]*审结|待结|撤[销回诉]|驳回|法院|判决|限期?|法定|期限|时限|内|率"
              + "|同?比|较|增[加长]|减少|下降|上升|持平|多|少");
  private static final Phrase LITTLE = Phrase.of("[向而的了为是在于有、由对与及和或至到经从按件转办收次项、 \\u3000“”]");

  /** Of those carried on: that they are what was left. */
  private static final Phrase LEFT_OVER = Phrase.of("剩余|其余|尚有|另有?");

  private static final List<Phrase> PLAIN = List.of(TIME, WHOSE, WHAT, COURSE, NUMBER, LITTLE);

  private static final Phrase COUNTING = Phrase.of("[^，,：:]*\\d[件宗份起][^，,：:]*");
  private static final Phrase ON_DISPUTES = Phrase.of("[^，,：:]*(?:\\d|复议|诉讼|起诉|应诉)[^，,：:]*");
  private static final Phrase SEGMENT = Phrase.of("[；;。]");
  private static final Phrase SOME_OR_OTHERS =
      Phrase.of(
          "下属|所属|直属|属单位|分局|派出所|学校|医院|信访|投诉|[局厅委]机关|本级|其余|另外|除[^，。；]{0,16}外"
              + "|网络|网上|线上|线下|信函|邮寄|当面|现场|来函|分别|代表|处室|科室|涉及(?!政府信息|信息公开)");

  private final String ownLetters;

  /** {@code names} are all by which the agency calls itself. */
  public PlainWords(List<String> names) {
    ownLetters = String.join("", names);
  }

  /** Of requests: its own clause is plain, and those before it speak of no part and no others. */
  public boolean tell(Quantity claim) {
    String lead = segment(claim.lead());
    boolean carried = claim.metric() == Metric.CARRIED_OUT;
    String words = carried ? LEFT_OVER.removedFrom(claim.words()) : claim.words();
    return isPlain(words)
        && !SOME_OR_OTHERS.isIn(lead)
        && COUNTING.hits(lead).map(MatchResult::group).allMatch(this::isPlain);
  }

  /**
   * Of disputes, where cases of all kinds meet: so are the clauses before it that speak of them.
   */
  public boolean tellAll(Quantity claim) {
    return isPlain(claim.words())
        && ON_DISPUTES.hits(segment(claim.lead())).map(MatchResult::group).allMatch(this::isPlain);
  }

  private boolean isPlain(String words) {
    String left = words;
    for (Phrase phrase : PLAIN) {
      left = phrase.removedFrom(left);
    }
    return left.chars().noneMatch(letter -> isHan(letter) && ownLetters.indexOf(letter) < 0);
  }

  private static boolean isHan(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
  }

  private static String segment(String lead) {
    int border = SEGMENT.last(lead);
    return lead.substring(border + 1);
  }
}
