package org.qibei.web.part;

/**
 * What a finding does to a cell: its tone ({@code error}, {@code warning}, {@code notice}), the
 * value that would be right if it is known, and the id of the finding's card on the page.
 */
public record Mark(String tone, String expected, String finding) {
  static final Mark NONE = new Mark("", "", "");

  boolean isThere() {
    return !tone.isEmpty();
  }
}
