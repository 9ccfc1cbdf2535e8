package org.qibei.extraction.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What Tesseract writes becomes words with boxes; what it should not write is passed over. */
class TsvTest {
  private static final String TABLE =
      """
      level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
      1\t1\t0\t0\t0\t0\t0\t0\t400\t100\t-1\t
      4\t1\t1\t1\t1\t0\t20\t28\t300\t36\t-1\t
      5\t1\t1\t1\t1\t1\t20\t30\t106\t31\t77.731171\t规章
      5\t1\t1\t1\t1\t2\t150\t30\t50\t30\t95\t \s
      4\t2\t1\t1\t1\t0\t5\t6\t7\t8\t-1\t
      5\t2\t1\t1\t1\t1\t9\t6\t3\t8\t12.5\t12
      """;

  @Test
  void eachWordHasItsBoxAndThatOfItsLine() {
    List<Tsv.Word> words = Tsv.words(TABLE);
    assertThat(words)
        .containsExactly(
            new Tsv.Word(
                1, new Tsv.Box(20, 30, 106, 31), new Tsv.Box(20, 28, 300, 36), 77.731171, "规章"),
            new Tsv.Word(2, new Tsv.Box(9, 6, 3, 8), new Tsv.Box(5, 6, 7, 8), 12.5, "12"));
  }

  @Test
  void nonsenseIsNoWord() {
    String nonsense = "5\tx\n5\t1\t1\t1\t1\t1\t20\t30\t99999999999\t31\t77\t规\n\n\t\t\t";
    assertThat(Tsv.words(nonsense)).isEmpty();
    assertThat(Tsv.words("")).isEmpty();
  }

  @Test
  void aStutterBeforeTheNumberOfAHeadingIsLeftOut() {
    assertThat(WrittenLines.of(line("人", "六、", "其他"))).hasSize(2);
    assertThat(WrittenLines.of(line("第", "六、", "其他"))).hasSize(3);
    assertThat(WrittenLines.of(line("人", "大", "代表"))).hasSize(3);
  }

  @Test
  void lettersKeepTheOrderOfReadingWhereBoxesOverlap() {
    Tsv.Box line = new Tsv.Box(0, 0, 100, 10);
    List<Tsv.Word> words =
        List.of(
            new Tsv.Word(1, new Tsv.Box(10, 2, 30, 8), line, 90, "申请"),
            new Tsv.Word(1, new Tsv.Box(20, 2, 10, 8), line, 90, "人"));
    assertThat(Letters.of(words, 0, 0, 1)).extracting("text").containsExactly("申", "请", "人");
    assertThat(Letters.of(words, 0, 0, 1))
        .isSortedAccordingTo((a, b) -> Float.compare(a.x(), b.x()));
  }

  private static List<Tsv.Word> line(String... texts) {
    Tsv.Box line = new Tsv.Box(0, 0, 100, 10);
    return List.of(texts).stream()
        .map(text -> new Tsv.Word(1, new Tsv.Box(0, 0, 10, 10), line, 90, text))
        .toList();
  }
}
