package org.qibei.check;

import java.util.Arrays;

/**
 * How grave a finding is: an error must be corrected, a warning corrected or explained, a hint (提示)
 * obliges nobody.
 */
public enum Severity {
  ERROR("error"),
  WARNING("warning"),
  HINT("notice");

  private final String id;

  Severity(String id) {
    this.id = id;
  }

  /** The public id, as the checker's JSON prints it. */
  public String id() {
    return id;
  }

  public static Severity of(String id) {
    return Arrays.stream(values())
        .filter(severity -> severity.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no severity " + id));
  }
}
