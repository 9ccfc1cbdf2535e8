package org.qibei.check;

/** A few words of the text round what was found, so that it can be looked up (摘录). */
public final class Excerpt {

  private static final int AROUND = 12;
  private static final int LONGEST = 60;
  private static final String ENDS = "。！？；\n";

  private Excerpt() {}

  /** What stands from start to end, with some words either side of the same sentence. */
  public static String around(String text, int start, int end) {
    int from = start;
    while (from > 0 && start - from < AROUND && !isEnd(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < AROUND && !isEnd(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  /** The beginning of a sentence or paragraph, without its full stop. */
  public static String beginning(String words) {
    return words.length() <= LONGEST
        ? words.replaceFirst("[。；;]$", "")
        : words.substring(0, LONGEST) + "…";
  }

  private static boolean isEnd(char mark) {
    return ENDS.indexOf(mark) >= 0;
  }
}
