package org.qibei.check.narrative;

import java.util.Optional;
import java.util.Set;
import org.qibei.check.phrase.Phrase;

/** Tells which figure about disclosure requests (政府信息公开申请) a clause gives. */
final class RequestWords {

  static final Phrase REQUEST = Phrase.of("公开[^，；。]{0,8}申请|申请(?:政府)?(?:信息)?公开|依(?:法)?申请|信息申请");
  private static final Phrase FOREIGN =
      Phrase.of(
          "许可|项目|专利|资金|补[贴助]|登记|听证|救助|认定|复议|诉讼|职称|证|审批|备案|建议|提案|议案|业务|信访|热线|留言"
              + "|咨询|举报|文件|公文|属性|纠纷|解读|会议|网站|新媒体|平台|沟通|培训|检查|制发|起草|审查|条信息|政府信息(?!公开)");
  private static final Phrase OWN_FOREIGN =
      Phrase.of("复议|诉讼|许可|专利|补[贴助]|听证|救助|认定|职称|建议|提案|公文|属性|审查|培训|满意|来电|咨询|数据库");
  private static final Phrase OUT =
      Phrase.of(
          "(?:结转|转入|转至|转|顺延|延续|延至|留待|留转)[^，；。]{0,6}(?:下|次)(?:一)?年|结转(?:至|到|入)20\\d\\d年|[转延](?:至|期至|入|到)?20\\d\\d年[^，。；]{0,6}(?:办理|答复|处理)|跨年度?(?:办理|答复|处理)"
              + "|(?:下|次)(?:一)?年度?(?:继续)?(?:办理|处理|答复)");
  private static final Phrase IN =
      Phrase.of("(?:上一?|去|20\\d\\d)年度?(?:的)?结转|结转(?:自)?(?:上一?|去)年|结转20\\d\\d年度?的|年初结转|上期结转");
  private static final Phrase IN_WITH_ALL = Phrase.of("(?:含|包括|连同|加上|[和与及、加]).*共");
  private static final Phrase APPLICANT = Phrase.of("自然人|公民|个人|群众|法人|企业|科研机构|公益组织|法律服务|其他组织");
  private static final Phrase ALL_APPLICANTS = Phrase.of("(?:公民|自然人|个人).{0,3}法人|社会公众|申请人");
  private static final Phrase CHANNEL = Phrase.of("当面|现场|信函|邮寄|邮件|来信|传真|网络|网上|在线|线上|网站|平台|电话|窗口");
  private static final Phrase BY_ONE_CHANNEL =
      Phrase.of("(?:当面|现场|信函|邮寄|传真|网络|网上|在线|线上|线下|书面)(?:方式|渠道)?(?:的)?申请(?:公开)?$");
  private static final Phrase ALL = Phrase.of("共|各类|全部|总");
  private static final Phrase PARTIAL =
      Phrase.of(
          "征求|第三方意见|材料|还有|另有|尚有|剩余|其余|余下|将[在于]|待[答办]|协助|配合|指导|督促|科室|处室|下属|正在|尚在|仍在|在办|未办|办理中|处理中|延期|延长|当场|口头|超期|逾期|未按|重复|撤[回销]|补正|转[办送交]|驳回|不属于|不存在|不掌握|告知|投诉|涉及|纠错|败诉|超时|满意");
  private static final Phrase ANSWERED = Phrase.of("答复|办结|办复|回复|办理完[毕成结]|处理完[毕成]");
  private static final Phrase NEW = Phrase.of("新收|新接收|新增|新受理|新收到");
  private static final Phrase RECEIVED = Phrase.of("收到|接到|接收|收办|(?<!不予|不)受理|收件|共收");
  private static final Phrase HANDLED = Phrase.of("办理|处理");

  /** A count told without a verb: 依申请公开件9件, 受理数9件, 2021年政府信息公开申请9件. */
  private static final Phrase COUNT =
      Phrase.of(
          "(?:依申请公开|公开申请)(?:办?件数?|事项|案件|(?:件|总)?数量?|总量)(?:共|共计|合计|总计|为|是|有)*$"
              + "|^(?:20\\d\\d年度?|全年|本年度?)?(?:共有|共计|共|有)?(?:政府)?信息公开申请(?:共|共计|总计)*$"
              + "|^(?:全年|本年度?|年度)?(?:受理|收件|申请|接收)(?:(?:件|总)?数量?|总量)(?:共|共计|为|是|达)*$");

  private static final Set<String> PIECES = Set.of("件", "件次", "宗", "份");
  private static final Phrase COURSE = Phrase.of("新收|收到|受理|答复|办结|办复|办理完|结转|转入|转至");
  private static final Phrase ELSEWHERE =
      Phrase.of("信箱|来信|来访|来电|工单|邮件|诉求|案件|档案|名义|名下|承办|转办|其中|分别|人次|本级|机关(?!答复)|分局");

  private static final Phrase OTHERS = Phrase.of("全[市县区省州旗]|各(?:级|部门|单位|县|区|镇)");
  private static final Phrase DOCUMENTS = Phrase.of("公文|文件|属性|制发|主动公开\\d");
  private static final Phrase TOTAL = Phrase.of("^(?:共|总共|全年)");
  private static final Phrase ALL_ANSWERED =
      Phrase.of("(?:共|已|均|全年|全部|按[期时]|依法)*(?:办结|答复|办复)(?:申请)?(?:共|共计)?");
  private static final Phrase PARTS = Phrase.of("其中");

  private RequestWords() {}

  /** Whether a sentence or paragraph is about disclosure requests. */
  static boolean isAbout(String words) {
    return REQUEST.isIn(words);
  }

  /** {@code thread} is what the clauses before have counted. */
  static Optional<Metric> metric(Mention mention, Metric thread) {
    String words = mention.around();
    if (!mention.countsCases() || !concernsRequests(mention, thread)) {
      return Optional.empty();
    }
    Optional<Metric> turned = TurnOfYear.metric(mention);
    if (OUT.isIn(words) || turned.filter(found -> found == Metric.CARRIED_OUT).isPresent()) {
      return Optional.of(Metric.CARRIED_OUT);
    }
    if (turned.isPresent() || IN.isIn(words) && !IN_WITH_ALL.isIn(words)) {
      return Optional.of(Metric.CARRIED_IN);
    }
    return isPartOfAll(mention, words) ? Optional.empty() : whole(mention, words, thread);
  }

  private static Optional<Metric> whole(Mention mention, String words, Metric thread) {
    Optional<Metric> outcome = OutcomeWords.metric(words);
    if (outcome.isPresent() || OutcomeWords.isMixed(words)) {
      return outcome.filter(found -> !words.contains("拟"));
    }
    boolean part = PARTS.isIn(mention.lead()) && !TOTAL.isIn(words) && !isAnew(mention);
    if (NEW.isIn(words)) {
      return Optional.of(Metric.NEW_REQUESTS);
    }
    if (!part && COUNT.isIn(mention.before())) {
      return Optional.of(Metric.RECEIVED_REQUESTS);
    }
    return part ? Optional.empty() : byVerb(words, thread);
  }

  /** Behind a semicolon what was answered is told of all again, not of the parts before. */
  private static boolean isAnew(Mention mention) {
    return mention.clause().lead().endsWith("；") && ALL_ANSWERED.matches(mention.before());
  }

  private static Optional<Metric> byVerb(String words, Metric thread) {
    boolean answered = ANSWERED.isIn(words);
    boolean received = RECEIVED.isIn(words);
    if (received && answered || !received && !answered && HANDLED.isIn(words)) {
      return Optional.of(Metric.HANDLED_REQUESTS);
    }
    if (answered) {
      return Optional.of(Metric.ANSWERED_REQUESTS);
    }
    boolean second =
        (thread == Metric.RECEIVED_REQUESTS || thread == Metric.NEW_REQUESTS)
            && !OTHERS.isIn(words);
    return received && !second ? Optional.of(Metric.RECEIVED_REQUESTS) : Optional.empty();
  }

  private static boolean concernsRequests(Mention mention, Metric thread) {
    String words = mention.around();
    if (OWN_FOREIGN.isIn(words) || FeeWords.isAbout(mention.lead())) {
      return false;
    }
    if (REQUEST.isIn(words)) {
      return true;
    }
    Sentence sentence = mention.clause().sentence();
    if (OutcomeWords.metric(words).isPresent()) {
      return !DOCUMENTS.isIn(mention.lead() + words)
          && (sentence.onRequests() || isAbout(sentence.previous() + mention.lead()));
    }
    if (FOREIGN.isIn(words)) {
      return false;
    }
    return words.contains("申请") || COUNT.isIn(mention.before())
        ? sentence.onRequests() || isAbout(sentence.context() + sentence.words())
        : thread.isOfRequests() || isUnderItsHeading(mention, sentence);
  }

  /** Under a heading on requests, what came in, was answered or carried on is one of them. */
  private static boolean isUnderItsHeading(Mention mention, Sentence sentence) {
    return sentence.onRequests()
        && PIECES.contains(mention.unit())
        && COURSE.isIn(mention.around())
        && !FOREIGN.isIn(mention.lead())
        && !OWN_FOREIGN.isIn(mention.lead())
        && !ELSEWHERE.isIn(mention.lead() + mention.around());
  }

  private static boolean isPartOfAll(Mention mention, String words) {
    boolean some = APPLICANT.isIn(words) && !ALL_APPLICANTS.isIn(words);
    boolean channel =
        CHANNEL.isIn(mention.before()) && !ALL.isIn(words) || BY_ONE_CHANNEL.isIn(mention.before());
    boolean outcome = OutcomeWords.metric(words).isPresent();
    return some || channel || !outcome && PARTIAL.isIn(words);
  }
}
