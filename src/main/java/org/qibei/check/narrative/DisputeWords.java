package org.qibei.check.narrative;

import java.util.Optional;
import java.util.Set;
import org.qibei.check.phrase.Phrase;

/** Tells whether a clause counts reconsiderations or suits about disclosure. */
final class DisputeWords {

  static final Phrase DISCLOSURE = Phrase.of("信息公开|政府信息|依申请|公开申请|公开类|公开工作|公开案");
  private static final Phrase NOT_DISCLOSURE =
      Phrase.of("(?:不涉及|未涉及|不属于|非|无关)[^，。；]{0,6}信息公开|与[^，。；]{0,4}信息公开[^，。；]{0,4}无关");

  /** An agency that decides over others' acts counts other cases than its own. */
  private static final Phrase AS_AUTHORITY =
      Phrase.of("(?:作为|担任)(?:行政)?复议机[关构]|代表[^，。；]{0,8}政府|直接纠错|作出(?:行政)?复议决定");

  private static final Set<String> UNITS = Set.of("件次", "件", "宗", "起", "例", "次");
  private static final Phrase REVIEW = Phrase.of("复议");
  private static final Phrase SUIT = Phrase.of("诉讼|起诉|应诉");
  private static final Phrase CASES = Phrase.of("案件|案");

  private static final Phrase DIRECT = Phrase.of("[未不](?:经过?)?(?:行政)?复议|直接(?:提起|起诉)");
  private static final Phrase AFTER_REVIEW =
      Phrase.of("复议(?:以|之)?后|(?<![未不])经过?(?:行政)?复议|不服[^，。；]{0,8}复议|复议决定不服");

  /** Cases that an agency answers for (复议应诉) may be reconsiderations only or suits as well. */
  private static final Phrase DEFENCE = Phrase.of("复议应诉");

  private static final Phrase SOME_OF_THEM = Phrase.of("^[，,（(](?:其中)?(?:涉及|有关|因|属于)?(?:政府)?信息公开");
  private static final Phrase OUTCOME =
      Phrase.of("维持|纠正|纠错|败诉|胜诉|撤[销回诉]|驳回|调解|未审结|尚未|审结|确认违法|责令|一审|二审|再审|出庭|结转|上年");
  private static final Phrase OTHER_KIND =
      Phrase.of(
          "(?<![正仍尚]在)审理(?!中)|受理(?!申请)|复议机[关构](?!(?:均|已|经审理)?(?:决定|作出|予以)*(?:维持|纠正))|代理|听证|备案|会商|咨询|意见|建议|培训|案例|宣传|执法|处罚|许可|全部行政|各类行政");

  private DisputeWords() {}

  /** {@code thread} is what the clauses before have counted. */
  static Optional<Metric> metric(Mention mention, Metric thread) {
    String words = mention.around();
    boolean outcome = OUTCOME.isIn(mention.before());
    String sentence = mention.clause().sentence().words();
    if (NOT_DISCLOSURE.isIn(sentence) || AS_AUTHORITY.isIn(sentence)) {
      return Optional.empty();
    }
    if (!UNITS.contains(mention.unit()) || outcome || isPart(mention)) {
      return Optional.empty();
    }
    if (DEFENCE.isIn(words) || SOME_OF_THEM.isIn(mention.clause().rest())) {
      return Optional.empty();
    }
    boolean review = REVIEW.isIn(words);
    boolean suit = SUIT.isIn(words);
    if (suit && DIRECT.isIn(words)) {
      return Optional.of(Metric.DIRECT_SUITS);
    }
    if (suit && AFTER_REVIEW.isIn(words)) {
      return Optional.of(Metric.SUITS_AFTER_REVIEW);
    }
    if (review || suit) {
      return Optional.of(review && suit ? Metric.DISPUTES : review ? Metric.REVIEWS : Metric.SUITS);
    }
    String lead = mention.clause().lead();
    boolean both = REVIEW.isIn(lead) && SUIT.isIn(lead);
    boolean sum = both && !thread.isOfDisputes() && CASES.isIn(words);
    return sum && words.contains("相关") ? Optional.of(Metric.DISPUTES) : Optional.empty();
  }

  /** Whether the sentence ties the cases to the disclosure of information, by its own agency. */
  static boolean isOnDisclosure(String words) {
    return DISCLOSURE.isIn(words);
  }

  /** Whether the sentence also speaks of cases or work of another kind. */
  static boolean isMixed(String words) {
    return OTHER_KIND.isIn(words);
  }

  private static boolean isPart(Mention mention) {
    return mention.lead().contains("其中")
        && !REVIEW.isIn(mention.around())
        && !SUIT.isIn(mention.around());
  }
}
