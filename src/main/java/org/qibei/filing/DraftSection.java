package org.qibei.filing;

import java.util.Optional;

/**
 * One piece of a draft's text at rest, known by a section's id or one of the names here: its words
 * now, and those of the document it was read from.
 */
public record DraftSection(
    String id,
    Optional<String> heading,
    String body,
    Optional<String> raw,
    Optional<String> doubt,
    Optional<DocumentPlace> source,
    boolean confirmed,
    int version) {

  public static final String TITLE = "title";
  public static final String AGENCY_NAME = "agencyName";
  public static final String PREAMBLE = "preamble";
  public static final String SIGN_OFF = "signOff";

  /** What the title says of the year and the closing lines of the day, kept when they are read. */
  public static final String FISCAL_YEAR = "fiscalYear";

  public static final String SIGNED_ON = "signedOn";

  /** What else the document showed: how sections follow, labels unlike the form's, page size. */
  static final String SECTION_ORDER = "sectionOrder";

  static final String WRITTEN_LABELS = "writtenLabels";
  static final String PAGE_SIZE = "pageSize";

  /** The same, of which a person is to say whether it may stand. */
  DraftSection doubted(String reason) {
    return new DraftSection(
        id, heading, body, raw, Optional.of(reason), source, confirmed, version);
  }

  public boolean isDoubtful() {
    return doubt.isPresent() && !confirmed;
  }
}
