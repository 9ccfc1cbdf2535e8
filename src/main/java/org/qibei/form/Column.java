package org.qibei.form;

import java.util.List;

/** One value column of a statutory table. */
public record Column(String id, String label, List<String> aliases, Kind kind) {

  /** What kind of value a cell asks for. */
  public enum Kind {
    COUNT,
    /** A change against last year (本年增/减), which may be negative. */
    SIGNED_COUNT,
    /** A sum of money with decimals. */
    AMOUNT
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
