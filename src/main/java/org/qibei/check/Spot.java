package org.qibei.check;

import java.util.Arrays;
import java.util.List;
import org.qibei.form.Section;
import org.qibei.report.Place;

/**
 * Where in the document a finding is mended. It is the finding's place, except for what concerns
 * the report as a whole: that has its spot in the title, the preamble, the closing lines or the
 * tables.
 */
public record Spot(String id) {
  public static final Spot TITLE = new Spot("title");
  public static final Spot PREAMBLE = new Spot("preamble");
  public static final Spot SIGN_OFF = new Spot("signOff");
  public static final Spot TABLES = new Spot("tables");

  private static final List<Spot> BESIDE = List.of(TITLE, PREAMBLE);
  private static final List<String> SECTIONS =
      Arrays.stream(Section.values()).map(Section::id).toList();

  /** The table that belongs to each section, in the same order. */
  private static final List<String> TABLED = List.of("", "t1", "t2", "t3");

  /** The spot of what a rule says of a place. */
  public static Spot of(String rule, String place) {
    if (new Place(place).kind() != Place.Kind.REPORT) {
      return new Spot(place);
    }
    return switch (rule) {
      case "FMT-01", "DAT-05" -> TITLE;
      case "SEC-12", "FMT-02", "DAT-04", "TXT-07", "TXT-11" -> PREAMBLE;
      case "LEG-01", "LEG-02", "LEG-03", "LEG-04", "LEG-05" -> PREAMBLE;
      case "DAT-01", "DAT-02", "DAT-03", "DAT-08" -> SIGN_OFF;
      case "ZER-01", "ZER-04" -> TABLES;
      default -> new Spot(place);
    };
  }

  public static Spot of(Finding finding) {
    boolean signed = finding.rule().equals("TXT-11") && finding.grade().equals("signed");
    return signed ? SIGN_OFF : of(finding.rule(), finding.place());
  }

  /**
   * How far down the report it stands: what concerns the whole of it first, each table with its
   * section, several tables at the first of them, the closing lines last.
   */
  int depth() {
    if (equals(SIGN_OFF)) {
      return Integer.MAX_VALUE;
    }
    String part = id.split("\\.", 2)[0];
    int section =
        equals(TABLES)
            ? TABLED.indexOf("t1")
            : Math.max(SECTIONS.indexOf(part), TABLED.indexOf(part));
    return section >= 0 ? BESIDE.size() + section : BESIDE.indexOf(this);
  }

  /** Whether it is a part of the document that no place of the form names. */
  boolean isBesideTheForm() {
    return equals(TITLE) || equals(PREAMBLE) || equals(SIGN_OFF) || equals(TABLES);
  }
}
