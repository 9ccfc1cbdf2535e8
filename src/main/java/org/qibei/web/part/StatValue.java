package org.qibei.web.part;

/**
 * The value in a cell: its place on the form, what it holds, how a screen reader names it, and what
 * is known about it. A blank is not a zero.
 */
public record StatValue(
    String place, String text, String name, boolean total, boolean carried, Mark mark) {
  static final StatValue NONE = new StatValue("", "", "", false, false, Mark.NONE);

  public boolean isBlank() {
    return text.isBlank();
  }

  /** The classes that draw the cell. */
  public String css() {
    StringBuilder css = new StringBuilder("cell");
    append(css, total, "total");
    append(css, isBlank(), "is-blank");
    append(css, carried, "carried");
    append(css, mark.isThere(), "has has--" + mark.tone());
    append(css, !mark.expected().isEmpty(), "two");
    return css.toString();
  }

  private static void append(StringBuilder css, boolean holds, String name) {
    if (holds) {
      css.append(' ').append(name);
    }
  }
}
