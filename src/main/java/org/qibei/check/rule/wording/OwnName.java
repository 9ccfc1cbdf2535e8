package org.qibei.check.rule.wording;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Prose;
import org.qibei.check.ShortName;

/** The names an agency goes by, and whether a name in the text may be a short form of one. */
record OwnName(List<String> names) {

  private static final Pattern PLACES =
      Pattern.compile("^(?:[\\p{IsHan}]{0,6}?(?:省|市|县|区|旗|州|盟|镇|乡|街道))+(?=[\\p{IsHan}]{2})");
  private static final Pattern LAST_PLACE =
      Pattern.compile("(?:^|[省市县区旗州盟])([\\p{IsHan}]{2,3}[市县区旗])$");
  private static final Pattern NO_PLACE =
      Pattern.compile("[我本该各全按照根据围绕由经对向与和同将及在配合协助会受过依给被从为即并且其是使让请获]|.[市县区].");
  private static final Pattern SEAT = Pattern.compile("(?:人民)?政府|(?:街道)?办事处|街道");

  /** 政府 in 区政府国资局: whose bureau it is, no part of its name. */
  private static final Pattern MASTER =
      Pattern.compile("(?<=[省市县区州旗])(?:人民)?政府(?=\\p{IsHan}{2,}(?:局|委|委员会|厅)$)");

  private static final int A_NAME = 2;

  static OwnName of(Dossier dossier) {
    return new OwnName(
        Stream.of(
                dossier.agency().fullName().stream(),
                dossier.agency().otherNames().stream(),
                dossier.report().agencyName().stream())
            .flatMap(names -> names)
            .map(Prose::squeeze)
            .filter(name -> name.length() > A_NAME)
            .distinct()
            .toList());
  }

  /** 示例市工信局 and 工信局 for 示例市工业和信息化局: its characters in their order, some left out. */
  boolean covers(String brief) {
    return isOwn(brief) || isOwn(MASTER.matcher(brief).replaceFirst(""));
  }

  private boolean isOwn(String brief) {
    return names.stream()
        .anyMatch(
            name ->
                ShortName.isFor(brief, name)
                    || hasCore(brief)
                        && ShortName.isFor(core(brief), name)
                        && !isElsewhere(brief, name));
  }

  /** The same bureau of another county or city: 乙水县审计局 for 甲山县审计局. */
  private static boolean isElsewhere(String brief, String name) {
    String there = seat(brief);
    String here = seat(name);
    return !there.isEmpty()
        && !here.isEmpty()
        && there.charAt(there.length() - 1) == here.charAt(here.length() - 1)
        && !brief.contains(here)
        && !name.contains(there);
  }

  /** The last place before the name proper, if it is unmistakably one. */
  private static String seat(String name) {
    String places = name.substring(0, name.length() - core(name).length());
    Matcher found = LAST_PLACE.matcher(places);
    return found.find() && !NO_PLACE.matcher(found.group(1)).find() ? found.group(1) : "";
  }

  /** Whether a name holds the agency's own short name and something more: 科技工信局 for 工信局. */
  boolean isWithin(String longer) {
    return names.stream().map(OwnName::core).anyMatch(own -> core(longer).endsWith(own));
  }

  /** A town's government is told from others by its place only. */
  private static boolean hasCore(String brief) {
    return !SEAT.matcher(core(brief)).matches();
  }

  /** The name without the places before it. */
  static String core(String name) {
    return PLACES.matcher(name).replaceFirst("");
  }
}
