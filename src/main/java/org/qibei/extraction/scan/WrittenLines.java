package org.qibei.extraction.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words of lines as written: a letter that recognition stuttered before a number is left out. */
final class WrittenLines {
  private static final Pattern NUMBER = Pattern.compile("[一二三四五六七八九十]{1,2}、.*");

  /** What may stand before a number written like this without being a stutter. */
  private static final String PART_OF_A_NUMBER = "第十百〇零一二三四五六七八九和及至到";

  private WrittenLines() {}

  static List<Tsv.Word> of(List<Tsv.Word> words) {
    List<Tsv.Word> written = new ArrayList<>();
    Tsv.Box line = null;
    for (int i = 0; i < words.size(); i++) {
      Tsv.Word word = words.get(i);
      boolean first = !word.line().equals(line);
      line = word.line();
      if (!first || i + 1 == words.size() || !isStutter(word, words.get(i + 1))) {
        written.add(word);
      }
    }
    return written;
  }

  private static boolean isStutter(Tsv.Word word, Tsv.Word next) {
    return next.line().equals(word.line())
        && word.text().codePointCount(0, word.text().length()) == 1
        && Character.isIdeographic(word.text().codePointAt(0))
        && !PART_OF_A_NUMBER.contains(word.text())
        && NUMBER.matcher(next.text()).matches();
  }
}
