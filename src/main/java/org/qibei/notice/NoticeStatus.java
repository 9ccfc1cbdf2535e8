package org.qibei.notice;

import java.util.Locale;

/** Where a rectification notice stands; a void one keeps its number. */
public enum NoticeStatus {
  DRAFT,
  ISSUED,
  CLOSED,
  VOID;

  /** Lower-case name, as keys of texts use it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
