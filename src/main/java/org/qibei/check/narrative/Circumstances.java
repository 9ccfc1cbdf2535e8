package org.qibei.check.narrative;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.qibei.check.phrase.Phrase;

/** Of which year a clause speaks, whose figures it tells, and whether it tells facts at all. */
final class Circumstances {

  private static final Phrase YEAR = Phrase.of("20\\d\\d年");
  private static final Phrase TURNED_YEAR =
      Phrase.of(
          "(?:结转(?:至|到|入|自)?|[比较与])20\\d\\d年|20\\d\\d年度?(?:结转|相比|持平)|20\\d\\d(?:年?[—－–~至-]+)20\\d\\d年");
  private static final Phrase EARLIER = Phrase.of("(?:^|[，；])(?:去年|上年度?|上一年度?)(?!度?(?:结转|度结转))");
  private static final Phrase CUMULATIVE =
      Phrase.of(
          "截[至止](?!20\\d\\d年(?:底|12月31日)[^，]{0,3}，?(?:我局|我|本)?[^，]{0,6}(?:共|全年))|历年|以来(?!，?20)|历次|20\\d\\d[—－–~至-]+20\\d\\d年");
  private static final Phrase YEARS_END =
      Phrase.of("截[至止](?:20\\d\\d年|[本当]年)?(?:年?[底末]|12月(?:31日|[底末]))");
  private static final Phrase PLAN =
      Phrase.of(
          "(?<!现)将(?:会|要)?(?:进一步|继续|着力|不断|加强|加大|持续|努力|认真|严格|重点|在|按照|以|坚持|从|通过)"
              + "|下一步|今后|拟(?!稿)|力争|预计|计划(?!总结|生育)|明年|来年|下一年度?(?:将|要|，)");
  private static final Phrase OWN =
      Phrase.of("本级|本机关|本单位|(?<!省)(?<!省人民)政府办(?!公)|(?<!国务院)(?<!省政府)(?<!省人民政府)办公[室厅]");
  private static final Phrase REGION =
      Phrase.of(
          "全(?:市|县|区|省|州|旗|盟|镇|乡|街道|域|系统)|[我本](?:市|县|区|省|州|旗|镇|乡)(?!政府|局|委|级)|各(?:县|区|市|地|部门|单位|级|镇|乡)");

  /** A region that a sentence only works for: 围绕全市中心工作; so, without any count, 推动全市发展。 */
  private static final Phrase AIM =
      Phrase.of(
          "(?:围绕|服务|聚焦|融入|助力)(?:于|了)?(?:全|我)[市县区省州旗]|(?:推[动进]|促进|保障|提[升高]|增强|加强|深化|支撑|引领|面向)了?(?:全|我)[市县区省州旗](?=[^。\\d]*。)");

  private static final Phrase WITH_CARRY_OVER =
      Phrase.of("(?:含|包括|连同|加上)[^，；。]{0,12}结转|结转[^，；。]{0,16}(?:共计|合计)");
  private static final Phrase PARTS = Phrase.of("其中");

  private static final int NEAR = 24;
  private static final int DIGITS = 4;

  private Circumstances() {}

  static OptionalInt year(Clause clause, String upTo) {
    String said = TURNED_YEAR.removedFrom(clause.lead() + upTo);
    int last = YEAR.last(said);
    return last < 0
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(said.substring(last, last + DIGITS)));
  }

  static Set<Trait> traits(Clause clause, String upTo) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    String said = clause.lead() + upTo;
    add(traits, Trait.EARLIER, EARLIER.isIn(said));
    add(traits, Trait.CUMULATIVE, CUMULATIVE.isIn(said));
    add(traits, Trait.PLANNED, PLAN.isIn(said));
    add(traits, Trait.PART, PARTS.isIn(said));
    add(traits, Trait.ASIDE, clause.aside());
    add(traits, Trait.WITH_CARRY_OVER, withCarryOver(clause));
    return traits;
  }

  /** Whether a clause that seems to tell a sum of years only names the end of one. */
  static boolean isAtYearsEnd(Clause clause, String upTo) {
    String said = clause.lead() + upTo;
    return YEARS_END.isIn(said) && !CUMULATIVE.isIn(YEARS_END.removedFrom(said));
  }

  static Scope scope(Clause clause, String upTo) {
    Scope here = scope(clause.lead() + upTo);
    if (here != Scope.UNSAID) {
      return here;
    }
    String context = clause.sentence().context();
    Scope around = scope(context);
    return around == Scope.REGION ? scope(AIM.removedFrom(context)) : around;
  }

  private static boolean withCarryOver(Clause clause) {
    String rest = clause.rest();
    boolean bracket = rest.startsWith("（") || rest.startsWith("(");
    String aside = bracket ? rest.substring(0, Math.min(rest.length(), NEAR)) : "";
    return WITH_CARRY_OVER.isIn(clause.words() + aside);
  }

  /** The last word on it counts. */
  private static Scope scope(String said) {
    int own = OWN.last(said);
    int region = REGION.last(said);
    if (own < 0 && region < 0) {
      return Scope.UNSAID;
    }
    return own > region ? Scope.OWN_OFFICE : Scope.REGION;
  }

  private static void add(Set<Trait> traits, Trait trait, boolean holds) {
    if (holds) {
      traits.add(trait);
    }
  }
}
