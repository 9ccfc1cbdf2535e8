package org.qibei.check.rule.expression;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Grade;
import org.qibei.check.Prose;
import org.qibei.check.Rule;
import org.qibei.report.Place;

/**
 * A title that lacks the year or the agency's name, shortens it, or bears another agency's
 * (FMT-01).
 */
public final class NonconformingTitle implements Rule {

  /** The grade of a title that bears another agency's name. */
  public static final String FOREIGN = "foreign";

  /** The grade of a title that shortens the agency's name or leaves 年 out. */
  private static final String LOOSE = "loose";

  private static final Pattern TITLE =
      Pattern.compile("^(.*?)(20\\d\\d)年?度?(.*?)(?:政府)?信息公开(?:工作)?(?:(?:年度|情况|的)*报告|年报).*$");
  private static final String DIGITS = "零一二三四五六七八九〇";
  private static final int TEN = 10;
  private static final Pattern CHINESE_YEAR = Pattern.compile("二[〇零][〇零一二三四五六七八九]{2}年");
  private static final Pattern YEAR_BEHIND = Pattern.compile("^(.*)[（(](20\\d\\d年度?)[）)]$");
  private static final Pattern YEAR_WITHIN =
      Pattern.compile("^(\\D+?)((?:政府)?信息公开(?:工作)?)(20\\d\\d)年?度");
  private static final Pattern A_YEAR = Pattern.compile("20\\d\\d年");
  private static final Pattern YEAR_WITHOUT_ITS_WORD = Pattern.compile("20\\d\\d(?!年)");
  private static final Pattern NAME_BEHIND =
      Pattern.compile("^(20\\d\\d年.*?)[（(]([\\p{IsHan}]{4,})[）)]$");

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    String title = Prose.squeeze(dossier.report().title().orElse(""));
    Flaw flaw = Flaw.at(Place.report());
    if (title.isEmpty()) {
      return Stream.of(withExpected(dossier, flaw.grade("untitled")));
    }
    return grade(dossier, title).map(flaw.declared(title)::grade).stream()
        .map(graded -> withExpected(dossier, graded));
  }

  /** Which of the title's faults weighs most: another agency's name, no name, no year. */
  private static Optional<String> grade(Dossier dossier, String title) {
    String plain = plain(title);
    Matcher parts = TITLE.matcher(plain);
    List<String> known = knownNames(dossier);
    if (!parts.matches()) {
      boolean undated = !A_YEAR.matcher(plain).find() && known.stream().anyMatch(title::contains);
      return Optional.of(undated ? "undated" : Grade.STANDARD);
    }
    TitledName named = new TitledName(named(parts), known);
    if (named.isProper()) {
      boolean loose = YEAR_WITHOUT_ITS_WORD.matcher(plain).find();
      return loose ? Optional.of(LOOSE) : Optional.empty();
    }
    return Optional.of(named.isForeign() ? FOREIGN : named.isShortened() ? LOOSE : Grade.STANDARD);
  }

  /**
   * Without 关于, the year in Arabic digits, and before the name where it stands in brackets behind
   * all or within 信息公开工作年度报告; a name in brackets behind all goes to the front.
   */
  private static String plain(String title) {
    String dated =
        CHINESE_YEAR
            .matcher(title)
            .replaceAll(
                year ->
                    year.group()
                        .chars()
                        .map(c -> DIGITS.indexOf(c) < 0 ? c : '0' + DIGITS.indexOf(c) % TEN)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()));
    String ahead = YEAR_WITHIN.matcher(dated).replaceFirst("$1$3年$2年度");
    String inOrder = YEAR_BEHIND.matcher(ahead).replaceFirst("$2$1");
    return NAME_BEHIND.matcher(inOrder).replaceFirst("$2$1").replace("关于", "");
  }

  /** 某市人民政府信息公开 names the government and leaves one 政府 out. */
  private static String named(Matcher parts) {
    String named = parts.group(1) + parts.group(3);
    return named.endsWith("人民") ? named + "政府" : named;
  }

  private static Flaw withExpected(Dossier dossier, Flaw flaw) {
    return dossier
        .agency()
        .fullName()
        .map(name -> flaw.expected(whole(dossier, name)))
        .orElse(flaw);
  }

  private static String whole(Dossier dossier, String name) {
    String year = dossier.fiscalYear().isPresent() ? dossier.fiscalYear().getAsInt() + "年" : "";
    return name + year + "政府信息公开工作年度报告";
  }

  private static List<String> knownNames(Dossier dossier) {
    return Stream.concat(
            dossier.agency().fullName().stream(), dossier.agency().otherNames().stream())
        .map(Prose::squeeze)
        .toList();
  }
}
