package org.qibei.web.part;

import java.util.regex.Pattern;

/** A label and what stands beside it: declared, expected, basis. */
public record Pair(String label, String text) {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");

  /**
   * Whether it stands there in Chinese only, such as a heading of the report on an English page.
   */
  public boolean isChinese() {
    return HAN.matcher(text).find() && !WORD.matcher(text).find();
  }
}
