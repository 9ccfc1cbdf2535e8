package org.qibei.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
  private static final TypeArea AREA = TypeArea.OFFICIAL;
  private static final Style TEXT = new Style(16, AREA.tracking(16), Color.BLACK);

  @Test
  void a_line_holds_28_characters() {
    assertThat(lines("政".repeat(70))).extracting(String::length).containsExactly(28, 28, 14);
  }

  @Test
  void the_first_line_holds_two_less_when_indented() {
    List<Line> lines = set(metrics -> lines(metrics, "政".repeat(60), 2 * AREA.cell()));
    assertThat(lines).extracting(line -> line.glyphs().size()).containsExactly(26, 28, 6);
  }

  @Test
  void no_closing_mark_begins_a_line_and_no_opening_mark_ends_one() {
    String closing = "，。、；：？！）》〉】〕”’…—％";
    String opening = "（《〈【〔“‘";
    for (int before = 24; before < 30; before++) {
      for (String mark : (closing + opening).split("")) {
        List<String> lines = lines("政".repeat(before) + mark + "府".repeat(40));
        for (int i = 0; i < lines.size(); i++) {
          String line = lines.get(i);
          assertThat(i == 0 || closing.indexOf(line.charAt(0)) < 0).as(line).isTrue();
          assertThat(opening.indexOf(line.charAt(line.length() - 1))).as(line).isNegative();
        }
      }
    }
  }

  @Test
  void a_number_stays_whole_and_with_its_unit() {
    for (int before = 20; before < 30; before++) {
      List<String> lines = lines("政".repeat(before) + "2024年" + "府".repeat(30));
      assertThat(lines).as("" + before).anyMatch(line -> line.contains("2024年"));
    }
  }

  @Test
  void a_word_longer_than_a_line_is_broken_and_nothing_of_it_is_lost() {
    String word = "x".repeat(200);
    assertThat(String.join("", lines(word))).isEqualTo(word);
  }

  @Test
  void full_lines_fill_the_measure() {
    String text = "根据《条例》（以下简称《条例》）第四十七条，2024年2月1日至2月20日，我办进行了检查。".repeat(6);
    List<Line> lines = set(metrics -> lines(metrics, text, 2 * AREA.cell()));
    for (Line line : lines.subList(0, lines.size() - 1)) {
      long gaps = line.glyphs().stream().filter(Glyph::wide).count();
      if (line.glyphs().get(line.glyphs().size() - 1).wide()) {
        gaps--;
      }
      assertThat(line.indent() + line.natural() + gaps * line.stretch())
          .as(line.text())
          .isCloseTo(AREA.width(), offset(0.05f));
    }
  }

  @Test
  void neighbouring_marks_are_drawn_in_by_half_a_character() {
    Float together = set(metrics -> width(metrics, "例》（以"));
    Float apart = set(metrics -> width(metrics, "例》以（"));
    assertThat(together).isCloseTo(4 * AREA.cell() - 8, offset(0.01f));
    assertThat(apart).isCloseTo(4 * AREA.cell(), offset(0.01f));
  }

  @Test
  void no_blank_stands_between_a_character_and_a_figure() {
    assertThat(lines("行政复议 5 个单元格 / 填“0”，PDF 文件 A B")).containsExactly("行政复议5个单元格 / 填“0”，PDF文件A B");
  }

  private static float width(Metrics metrics, String text) {
    return Line.of(glyphs(metrics, text)).natural();
  }

  private static List<String> lines(String text) {
    return set(metrics -> lines(metrics, text, 0)).stream().map(Line::text).toList();
  }

  private static List<Line> lines(Metrics metrics, String text, float indent) {
    return LineBreaker.filling(AREA.width()).lines(glyphs(metrics, text), indent, 0);
  }

  private static List<Glyph> glyphs(Metrics metrics, String text) {
    return metrics.glyphs(List.of(new Span(text, Face.FANGSONG)), TEXT);
  }

  static <T> T set(Function<Metrics, T> work) {
    List<T> result = new ArrayList<>();
    Typefaces.bundled()
        .set(
            Samples.PARTICULARS,
            pdf -> {
              pdf.addSheet();
              result.add(work.apply(pdf.metrics()));
            });
    return result.get(0);
  }
}
