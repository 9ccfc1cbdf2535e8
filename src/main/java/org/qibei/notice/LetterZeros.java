package org.qibei.notice;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words what a letter says of tables that hold nothing but zero. */
final class LetterZeros {
  private final LetterWords words;

  LetterZeros(LetterWords words) {
    this.words = words;
  }

  List<Letter.Zero> of(List<LetterFacts.Zero> zeros) {
    return zeros.stream()
        .map(zero -> new Letter.Zero(zero.table(), zero.verdict(), zero.evidence(), demand(zero)))
        .toList();
  }

  /** Their headings in a row. */
  String tables(List<LetterFacts.Zero> zeros) {
    return zeros.stream()
        .map(LetterFacts.Zero::table)
        .collect(Collectors.joining(words.text("word.semicolon")));
  }

  private String demand(LetterFacts.Zero zero) {
    String numbers =
        zero.numbers().stream()
            .map(String::valueOf)
            .collect(Collectors.joining(words.text("word.pause")));
    return words.filled("zero." + zero.kind(), Map.of("numbers", numbers));
  }
}
