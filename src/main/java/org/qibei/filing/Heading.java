package org.qibei.filing;

/** A section's heading as typed, and as the typist saw it before. */
public record Heading(String section, String value, String was) {
  private static final String MARK = "#heading";

  /** Whether a place on the page is a heading, such as {@code overview#heading}. */
  public static boolean isAt(String place) {
    return place.endsWith(MARK);
  }

  /** The heading that stands at a place of the page. */
  public static Heading at(String place, String value, String was) {
    return new Heading(place.substring(0, place.length() - MARK.length()), value, was);
  }

  /** Where it stands, apart from the text below it. */
  public String place() {
    return section + MARK;
  }
}
