package org.qibei.check;

import java.math.BigDecimal;

/** The numbers at which rules and bands turn; a policy may move them. */
public enum Threshold {
  READABLE_CHARACTERS("SEC-01.characters", "200"),
  UNREADABLE_SHARE("SEC-01.unreadable-share", "0.05"),
  SECTION_CHARACTERS("SEC-03.characters", "10"),
  RECOGNISED_ROWS("TAB-01.rows", "3"),
  LABEL_LIKENESS("TAB-09.likeness", "0.7"),
  FEE_AMOUNT("TAB-10.amount", "10000"),
  DAYS_AHEAD("DAT-08.days-ahead", "7"),
  MISALIGNED_ROWS("SUM-01.misaligned-rows", "5"),
  JUMP_SIZE("XYR-05.size", "10"),
  JUMP_RATIO("XYR-05.ratio", "4"),
  READING_QUALITY("reading.quality", "0.8"),
  LIKE_LAST_YEAR("SIM-01.warning", "0.80"),
  RATHER_LIKE_LAST_YEAR("SIM-01.notice", "0.65"),
  LIKE_ANOTHER("SIM-02.warning", "0.70"),
  NARRATIVE_SHORTEST("FMT-10.shortest", "600"),
  NARRATIVE_LONGEST("FMT-10.longest", "12000"),
  BAND_EXCELLENT("band.excellent", "90"),
  BAND_GOOD("band.good", "70"),
  BAND_PASS("band.pass", "60"),
  NOTICE_TOTAL("notice.total", "60"),
  NOTICE_WARNINGS("notice.warnings", "3");

  private final String id;
  private final BigDecimal standard;

  Threshold(String id, String standard) {
    this.id = id;
    this.standard = new BigDecimal(standard);
  }

  public String id() {
    return id;
  }

  public BigDecimal standard() {
    return standard;
  }
}
