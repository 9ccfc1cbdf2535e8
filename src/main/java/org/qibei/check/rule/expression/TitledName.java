package org.qibei.check.rule.expression;

import java.util.List;
import java.util.regex.Pattern;
import org.qibei.check.ShortName;

/** The agency as a title names it, held against the names that it is known by. */
final class TitledName {

  private static final int ITS_TAIL = 4;
  private static final Pattern SEAT = Pattern.compile("((人民)?政府|管理委员会|管委会|办事处)$");
  private static final Pattern COMMISSION = Pattern.compile("(?<!管理)委员会$");
  private static final Pattern SECOND_NAME = Pattern.compile("[（(][^）)]*[）)]");
  private static final Pattern ITS_GOVERNMENT =
      Pattern.compile("人民政府(?=.{2,}(?:办事处|街道办|管委会|委员会)$)");
  private static final Pattern OFFICE_OF_A_TOWN =
      Pattern.compile("(?<=[镇乡]人民政府|街道办事处)(党政|综合)?办公室$");
  private static final Pattern A_PLACE =
      Pattern.compile(
          "[\\p{IsHan}]([省县区旗州盟镇乡]|市(?!场|容|政(?!府|务|法|策|协)|民(?!政|族|宗|防|营|航)))"
              + "|街道|^(国家|中国|中华|全国|中共|共青团)");
  private static final Pattern OWN_LEVEL = Pattern.compile("^([省县区旗州盟]|市(?!场|容|政|民)).{3,}");
  private static final Pattern A_PLACE_NAME = Pattern.compile("([\\p{IsHan}]{2,4}?)[省市县区旗州盟]");

  private final String named;
  private final List<String> known;

  TitledName(String named, List<String> known) {
    this.named = named;
    this.known = known;
  }

  /** Whole, or as far as everybody leaves parts of such a name out. */
  boolean isProper() {
    if (named.isEmpty()) {
      return false;
    }
    if (known.isEmpty()) {
      return hasPlace(named);
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

  /** A whole name with its place that is no shortened name of the agency itself. */
  boolean isForeign() {
    return !known.isEmpty()
        && hasPlace(named)
        && known.stream().noneMatch(named::contains)
        && !isOneShortened();
  }

  /** 示例市工信局 or 市工信局 for 示例市工业和信息化局: with its place, and nothing that the name has not. */
  boolean isShortened() {
    boolean placed =
        hasPlace(named)
            || OWN_LEVEL.matcher(named).find()
            || known.stream().anyMatch(this::beginsWithAPlaceOf);
    return placed && isOneShortened();
  }

  /** 示范市场监管局 for 示例市示范区市场监督管理局: the district without its 区. */
  private boolean beginsWithAPlaceOf(String name) {
    return A_PLACE_NAME
        .matcher(name)
        .results()
        .map(place -> place.group(1))
        .anyMatch(named::startsWith);
  }

  private boolean isOneShortened() {
    return known.stream()
        .anyMatch(name -> ShortName.isFor(named, name) || ShortName.isFor(bare(named), bare(name)));
  }

  private static boolean hasPlace(String words) {
    return A_PLACE.matcher(words).find();
  }

  /**
   * Without a second name in brackets, under which a merged agency also goes; a commission may be
   * written 委, as the State Council's own documents do, and a people's government 政府; a town's
   * office is the town.
   */
  private static String bare(String name) {
    String alone =
        OFFICE_OF_A_TOWN.matcher(SECOND_NAME.matcher(name).replaceAll("")).replaceFirst("");
    String brief =
        COMMISSION.matcher(ITS_GOVERNMENT.matcher(alone).replaceAll("")).replaceFirst("委");
    return brief.replace("人民政府", "政府");
  }

  /** 示例州林业局 for 示例自治州林业局: the agency's own name whole, the place shortened. */
  private static boolean isOfShortPlace(String name, String named) {
    return named.length() > ITS_TAIL
        && hasPlace(named)
        && name.endsWith(named.substring(named.length() - ITS_TAIL))
        && ShortName.isFor(named, name);
  }

  /** 示例高新区管委会 for 示例高新技术产业开发区管理委员会; zones hardly ever write their whole name. */
  private static boolean isShortZone(String name, String named) {
    return name.endsWith("管理委员会") && hasPlace(named) && ShortName.isFor(named, name);
  }

  /** The parent city may be left out, and the region may stand for its government. */
  private static boolean isSame(String name, String named) {
    String region = SEAT.matcher(name).replaceFirst("");
    String namedRegion = SEAT.matcher(named).replaceFirst("");
    boolean withoutParent = name.endsWith(named) && hasPlace(named);
    boolean regionOnly = region.endsWith(namedRegion) && hasPlace(namedRegion);
    boolean seated = !region.equals(name) && (regionOnly || namedRegion.endsWith(region));
    return withoutParent || seated || named.endsWith(name);
  }
}
