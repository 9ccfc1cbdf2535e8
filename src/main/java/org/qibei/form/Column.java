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

  /** The columns of a form are made once, so that most comparisons end at the first look. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Column column
            && id.equals(column.id)
            && label.equals(column.label)
            && aliases.equals(column.aliases)
            && kind == column.kind;
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
