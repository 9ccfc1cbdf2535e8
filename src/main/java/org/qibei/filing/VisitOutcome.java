package org.qibei.filing;

/** How a visit to a published report's link ended; only the first two speak of the report. */
public enum VisitOutcome {
  /** The page is there. */
  SEEN,
  /** It is not: no such host, no connection, no answer in time, no such page, or a fault there. */
  FAILED,
  /** The site does not speak with programs; a person may well see the page. */
  TURNED_AWAY,
  /** It leads to where this portal may not go. */
  NOT_ALLOWED;

  /** The last part of the keys of its texts. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  boolean speaks() {
    return this == SEEN || this == FAILED;
  }
}
