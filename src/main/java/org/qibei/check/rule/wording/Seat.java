package org.qibei.check.rule.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last place before a name proper, if it is unmistakably one: 甲山县 in 示例市甲山县水利局. */
final class Seat {

  private static final String COUNTIES = "县区旗";
  private static final Pattern LAST_PLACE =
      Pattern.compile("(?:^|[省市县区旗州盟])([\\p{IsHan}]{2,3}[市县区旗])$");
  private static final Pattern NO_PLACE =
      Pattern.compile("[我本该各全按照根据围绕由经对向与和同将及在配合协助会受过依给被从为即并且其是使让请获]|.[市县区旗].");

  /** Areas that are no districts of their own, such as 城区 and 经济开发区. */
  private static final Pattern NO_DISTRICT =
      Pattern.compile("(?:[社园地城辖县市景校库林牧片小新街厂矿湖郊]|开发|高新|经开|示范|功能|管理|自治|保税|自贸|度假|合作|贫困山|偏远山)区$");

  private Seat() {}

  static String of(String name) {
    String places = name.substring(0, name.length() - OwnName.core(name).length());
    Matcher found = LAST_PLACE.matcher(places);
    return found.find() && !NO_PLACE.matcher(found.group(1)).find() ? found.group(1) : "";
  }

  /** Two counties, districts or banners, or two cities, neither of them within the other's name. */
  static boolean areApart(String one, String other) {
    String there = of(one);
    String here = of(other);
    return !there.isEmpty()
        && !here.isEmpty()
        && (kind(there) == kind(here) || areCounties(there, here))
        && !one.contains(here)
        && !other.contains(there);
  }

  /** The same, of counties, districts and banners alone, where none is above another. */
  static boolean areApartCounties(String one, String other) {
    return areApart(one, other) && areCounties(of(one), of(other));
  }

  private static boolean areCounties(String one, String other) {
    return isCounty(one) && isCounty(other);
  }

  private static boolean isCounty(String place) {
    return COUNTIES.indexOf(kind(place)) >= 0 && !NO_DISTRICT.matcher(place).find();
  }

  private static char kind(String place) {
    return place.charAt(place.length() - 1);
  }
}
