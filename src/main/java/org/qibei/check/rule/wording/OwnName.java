package org.qibei.check.rule.wording;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Prose;

/** The names an agency goes by, and whether a name in the text may be a short form of one. */
record OwnName(List<String> names) {

  private static final Pattern PLACES =
      Pattern.compile("^(?:[\\p{IsHan}]{0,6}?(?:省|市|县|区|旗|州|盟|镇|乡|街道))+(?=[\\p{IsHan}]{2})");
  private static final Pattern SEAT = Pattern.compile("(?:人民)?政府|(?:街道)?办事处|街道");
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
    return names.stream()
        .anyMatch(
            name -> isShortFor(brief, name) || hasCore(brief) && isShortFor(core(brief), name));
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
}
