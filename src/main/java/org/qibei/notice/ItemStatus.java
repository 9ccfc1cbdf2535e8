package org.qibei.notice;

import java.util.Locale;

/** How far one item of a notice is: still open, mended by a later submission, or waived. */
public enum ItemStatus {
  OPEN,
  MENDED,
  WAIVED;

  /** Lower-case name, as keys of texts use it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
