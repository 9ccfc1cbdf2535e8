package org.qibei.check;

/**
 * A verdict on a table of zeros in words: which table, the verdict in brief, and what speaks for or
 * against it.
 */
public record ZeroWords(String table, String verdict, String words, boolean suspicious) {

  static ZeroWords of(ZeroVerdict verdict, RuleTexts texts, PlaceWords places) {
    String words =
        texts.filled(
            texts.text("zero." + verdict.kind().id()),
            verdict.words().map(said -> texts.filled(texts.text("zero.quoted"), said)).orElse(""),
            verdict.rule().map(rule -> texts.text(rule + ".name")).orElse(""));
    return new ZeroWords(
        places.path(verdict.table()),
        texts.text("zero.verdict." + verdict.kind().id()),
        words,
        verdict.kind() == ZeroVerdict.Kind.CONTRADICTED);
  }
}
