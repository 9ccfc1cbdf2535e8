package org.qibei.web.part;

/**
 * One stop of the status strip: {@code state} is done, now, back (now, and returned) or empty for
 * what is still to come; the note names person and date.
 */
public record Stop(String state, String label, String note) {
  public boolean isNow() {
    return "now".equals(state) || "back".equals(state);
  }

  /** The classes that draw the stop. */
  public String css() {
    return "back".equals(state) ? "now back" : state;
  }
}
