package org.qibei.check.narrative;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Of which year a clause speaks, whose figures it tells, and whether it tells facts at all. */
final class Circumstances {

  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
  private static final Pattern TURNED_YEAR =
      Pattern.compile(
          "(?:结转(?:至|到|入|自)?|[比较与])20\\d\\d年|20\\d\\d年度?(?:结转|相比|持平)|20\\d\\d(?:年?[—－–~至-]+)20\\d\\d年");
  private static final Pattern EARLIER =
      Pattern.compile("(?:^|[，；])(?:去年|上年度?|上一年度?)(?!度?(?:结转|度结转))");
  private static final Pattern CUMULATIVE =
      Pattern.compile(
          "截[至止](?!20\\d\\d年(?:底|12月31日)[^，]{0,3}，?(?:我局|我|本)?[^，]{0,6}(?:共|全年))|历年|以来(?!，?20)|历次|20\\d\\d[—－–~至-]+20\\d\\d年");
  private static final Pattern PLAN =
      Pattern.compile(
          "(?<!现)将(?:会|要)?(?:进一步|继续|着力|不断|加强|加大|持续|努力|认真|严格|重点|在|按照|以|坚持|从|通过)"
              + "|下一步|今后|拟(?!稿)|力争|预计|计划(?!总结|生育)|明年|来年|下一年度?(?:将|要|，)");
  private static final Pattern OWN =
      Pattern.compile("本级|本机关|本单位|(?<!省)(?<!省人民)政府办(?!公)|(?<!国务院)(?<!省政府)(?<!省人民政府)办公[室厅]");
  private static final Pattern REGION =
      Pattern.compile(
          "全(?:市|县|区|省|州|旗|盟|镇|乡|街道|域|系统)|[我本](?:市|县|区|省|州|旗|镇|乡)(?!政府|局|委|级)|各(?:县|区|市|地|部门|单位|级|镇|乡)");
  private static final Pattern WITH_CARRY_OVER =
      Pattern.compile("(?:含|包括|连同|加上)[^，；。]{0,12}结转|结转[^，；。]{0,16}(?:共计|合计)");
  private static final Pattern PARTS = Pattern.compile("其中");

  private Circumstances() {}

  static OptionalInt year(Clause clause, String upTo) {
    String said = TURNED_YEAR.matcher(clause.lead() + upTo).replaceAll("");
    Matcher matcher = YEAR.matcher(said);
    OptionalInt year = OptionalInt.empty();
    while (matcher.find()) {
      year = OptionalInt.of(Integer.parseInt(matcher.group(1)));
    }
    return year;
  }

  static Set<Trait> traits(Clause clause, String upTo) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    String said = clause.lead() + upTo;
    add(traits, Trait.EARLIER, EARLIER.matcher(said).find());
    add(traits, Trait.CUMULATIVE, CUMULATIVE.matcher(said).find());
    add(traits, Trait.PLANNED, PLAN.matcher(said).find());
    add(traits, Trait.PART, PARTS.matcher(said).find());
    add(traits, Trait.ASIDE, clause.aside());
    add(traits, Trait.WITH_CARRY_OVER, withCarryOver(clause));
    return traits;
  }

  static Scope scope(Clause clause, String upTo) {
    Scope here = scope(clause.lead() + upTo);
    return here == Scope.UNSAID ? scope(clause.sentence().context()) : here;
  }

  private static boolean withCarryOver(Clause clause) {
    String rest = clause.rest();
    String aside = rest.matches("^[（(].*") ? rest.substring(0, Math.min(rest.length(), 24)) : "";
    return WITH_CARRY_OVER.matcher(clause.words() + aside).find();
  }

  /** The last word on it counts. */
  private static Scope scope(String said) {
    int own = last(OWN, said);
    int region = last(REGION, said);
    if (own < 0 && region < 0) {
      return Scope.UNSAID;
    }
    return own > region ? Scope.OWN_OFFICE : Scope.REGION;
  }

  private static int last(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int at = -1;
    while (matcher.find()) {
      at = matcher.start();
    }
    return at;
  }

  private static void add(Set<Trait> traits, Trait trait, boolean holds) {
    if (holds) {
      traits.add(trait);
    }
  }
}
