package org.qibei.check.rule.expression;

import java.util.List;
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

/** A title that lacks the year or the agency's name, or bears another agency's (FMT-01). */
public final class NonconformingTitle implements Rule {

  /** The grade of a title that bears another agency's name. */
  public static final String FOREIGN = "foreign";

  private static final Pattern TITLE =
      Pattern.compile("^(.*?)(20\\d\\d)年度?(.*?)(?:政府)?信息公开(?:工作)?(?:(?:年度|情况|的)*报告|年报).*$");
  private static final String DIGITS = "零一二三四五六七八九〇";
  private static final int TEN = 10;
  private static final int ITS_TAIL = 4;
  private static final Pattern CHINESE_YEAR = Pattern.compile("二[〇零][〇零一二三四五六七八九]{2}年");
  private static final Pattern YEAR_BEHIND = Pattern.compile("^(.*)[（(](20\\d\\d年度?)[）)]$");
  private static final Pattern A_YEAR = Pattern.compile("20\\d\\d年");
  private static final Pattern SEAT = Pattern.compile("(人民政府|管理委员会|管委会|办事处)$");
  private static final Pattern COMMISSION = Pattern.compile("(?<!管理)委员会$");
  private static final Pattern SECOND_NAME = Pattern.compile("[（(][^）)]*[）)]");
  private static final Pattern ITS_GOVERNMENT =
      Pattern.compile("人民政府(?=.{2,}(?:办事处|街道办|管委会|委员会)$)");
  private static final Pattern A_PLACE =
      Pattern.compile(
          "[\\p{IsHan}]([省县区旗州盟镇乡]|市(?!场|容|政(?!府|务|法|策|协)|民(?!政|族|宗|防|营|航)))"
              + "|街道|^(国家|中国|中华|全国|中共|共青团)");

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    String title = Prose.squeeze(dossier.report().title().orElse(""));
    Matcher parts = TITLE.matcher(plain(title));
    if (parts.matches() && isNamed(dossier, named(parts))) {
      return Stream.empty();
    }
    Flaw flaw = Flaw.at(Place.report());
    flaw =
        title.isEmpty()
            ? flaw.grade("untitled")
            : flaw.declared(title).grade(fault(dossier, title, parts));
    return Stream.of(withExpected(dossier, flaw));
  }

  /**
   * Without 关于, the year in Arabic digits, and before the name where it stands in brackets behind
   * all.
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
    return YEAR_BEHIND.matcher(dated).replaceFirst("$2$1").replace("关于", "");
  }

  /** 某市人民政府信息公开 names the government and leaves one 政府 out. */
  private static String named(Matcher parts) {
    String named = parts.group(1) + parts.group(3);
    return named.endsWith("人民") ? named + "政府" : named;
  }

  /** Which of the title's faults weighs most: another agency's name, no name, no year. */
  private static String fault(Dossier dossier, String title, Matcher parts) {
    if (parts.matches() && isForeign(dossier, named(parts))) {
      return FOREIGN;
    }
    boolean dated = A_YEAR.matcher(plain(title)).find();
    boolean named = knownNames(dossier).stream().anyMatch(title::contains);
    return named && !dated ? "undated" : Grade.STANDARD;
  }

  /** A whole name with its place that is no shortened name of the agency itself. */
  private static boolean isForeign(Dossier dossier, String named) {
    List<String> known = knownNames(dossier);
    return !known.isEmpty()
        && A_PLACE.matcher(named).find()
        && known.stream().noneMatch(name -> named.contains(name) || isShortFor(named, name));
  }

  /** 示例市工信局 for 示例市工业和信息化局: the characters of the name in their order, some left out. */
  private static boolean isShortFor(String brief, String name) {
    int from = 0;
    for (int at = 0; at < brief.length(); at++) {
      from = name.indexOf(brief.charAt(at), from) + 1;
      if (from == 0) {
        return false;
      }
    }
    return true;
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

  private static boolean isNamed(Dossier dossier, String named) {
    if (named.isEmpty()) {
      return false;
    }
    List<String> known = knownNames(dossier);
    if (known.isEmpty()) {
      return A_PLACE.matcher(named).find();
    }
    String plain = bare(named);
    return known.stream()
        .anyMatch(
            name ->
                isSame(name, named)
                    || isSame(bare(name), plain)
                    || isShortZone(name, plain)
                    || isOfShortPlace(name, plain));
  }

  private static List<String> knownNames(Dossier dossier) {
    return Stream.concat(
            dossier.agency().fullName().stream(), dossier.agency().otherNames().stream())
        .map(Prose::squeeze)
        .toList();
  }

  /**
   * Without a second name in brackets, under which a merged agency also goes; a commission may be
   * written 委, as the State Council's own documents do.
   */
  private static String bare(String name) {
    String alone = SECOND_NAME.matcher(name).replaceAll("");
    return COMMISSION.matcher(ITS_GOVERNMENT.matcher(alone).replaceAll("")).replaceFirst("委");
  }

  /** 示例州林业局 for 示例自治州林业局: the agency's own name whole, the place shortened. */
  private static boolean isOfShortPlace(String name, String named) {
    return named.length() > ITS_TAIL
        && A_PLACE.matcher(named).find()
        && name.endsWith(named.substring(named.length() - ITS_TAIL))
        && isShortFor(named, name);
  }

  /** 示例高新区管委会 for 示例高新技术产业开发区管理委员会; zones hardly ever write their whole name. */
  private static boolean isShortZone(String name, String named) {
    return name.endsWith("管理委员会") && A_PLACE.matcher(named).find() && isShortFor(named, name);
  }

  /** The parent city may be left out, and the region may stand for its government. */
  private static boolean isSame(String name, String named) {
    String region = SEAT.matcher(name).replaceFirst("");
    String namedRegion = SEAT.matcher(named).replaceFirst("");
    boolean withoutParent = name.endsWith(named) && A_PLACE.matcher(named).find();
    boolean regionOnly = region.endsWith(namedRegion) && A_PLACE.matcher(namedRegion).find();
    return withoutParent || regionOnly && !region.equals(name) || named.endsWith(name);
  }
}
