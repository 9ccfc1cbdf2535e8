package org.qibei.check.rule.wording;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Prose;
import org.qibei.check.ShortName;

/** The names an agency goes by, and whether a name in the text may be a short form of one. */
record OwnName(List<String> names) {

  private static final Pattern PLACES =
      Pattern.compile("^(?:[\\p{IsHan}]{0,6}?(?:省|市|县|区|旗|州|盟|镇|乡|街道))+(?=[\\p{IsHan}]{2})");
  private static final Pattern SEAT = Pattern.compile("(?:人民)?政府|(?:街道)?办事处|街道");

  /** 政府 in 区政府国资局: whose bureau it is, no part of its name. */
  private static final Pattern MASTER =
      Pattern.compile("(?<=[省市县区州旗])(?:人民)?政府(?=\\p{IsHan}{2,}(?:局|委|委员会|厅)$)");

  private static final int A_NAME = 2;

  static OwnName of(Dossier dossier) {
    return of(Stream.concat(known(dossier), dossier.report().agencyName().stream()));
  }

  /** By the roster alone, or, where the agency is not known, by its report. */
  static OwnName onTheRoster(Dossier dossier) {
    OwnName known = of(known(dossier));
    return known.names().isEmpty() ? of(dossier) : known;
  }

  private static Stream<String> known(Dossier dossier) {
    return Stream.concat(
        dossier.agency().fullName().stream(), dossier.agency().otherNames().stream());
  }

  private static OwnName of(Stream<String> names) {
    return new OwnName(
        names.map(Prose::squeeze).filter(name -> name.length() > A_NAME).distinct().toList());
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
                        && !Seat.areApart(brief, name));
  }

  /**
   * A longer form of the agency's own: 示例市工业和信息化局 where the title has 工信局 only; never the same
   * bureau of another place.
   */
  boolean isCoveredBy(String longer) {
    return names.stream()
        .map(OfficeKind::withoutOffice)
        .anyMatch(
            name ->
                ShortName.isFor(name, longer)
                    || hasCore(name)
                        && ShortName.isFor(core(name), core(longer))
                        && !Seat.areApart(longer, name));
  }

  /** Whether a name is that of another county or district, such as 乙水县审计局 for 甲山县审计局. */
  boolean isInAnotherCounty(String name) {
    return names.stream().limit(1).anyMatch(own -> Seat.areApartCounties(name, own))
        && names.stream().noneMatch(own -> own.contains(Seat.of(name)));
  }

  /** Whether it would be the agency's own but for its place. */
  boolean isOfItsKind(String name) {
    return isWithin(name)
        || hasCore(name) && names.stream().anyMatch(own -> ShortName.isFor(core(name), core(own)));
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
