package org.qibei.review;

import java.util.Locale;

/**
 * What has been decided of a group of findings; one undecided finding leaves the group undecided.
 */
public enum ItemState {
  UNDECIDED,
  CONFIRMED,
  WAIVED;

  /** Lower-case name, as keys of texts use it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
