package org.qibei.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qibei.notice.Letter.Passage;
import org.qibei.pdf.PrintedLine;
import org.qibei.pdf.PrintedPdf;
import org.qibei.pdf.TypeArea;

class LetterLayoutTest {
  private static final TypeArea AREA = TypeArea.OFFICIAL;

  @Test
  void however_long_the_text_the_layout_keeps_its_rules() {
    for (int items : new int[] {0, 1}) {
      for (int lines = 0; lines < 24; lines++) {
        Letter letter = SampleLetters.with(SampleLetters.letter(items), fill(lines));
        PrintedPdf pdf = printed(letter);
        assertSignedBesideText(pdf, items + " items, " + lines + " lines");
        assertHeadingsKept(pdf);
        assertImprintBelowEverything(pdf);
      }
    }
  }

  @Test
  void the_imprint_never_covers_the_list() {
    for (int items = 1; items < 40; items += 3) {
      assertImprintBelowEverything(printed(SampleLetters.letter(items)));
    }
  }

  @Test
  void many_copies_push_the_list_up_and_lose_nobody() {
    Letter few = SampleLetters.letter(7);
    List<String> copies = Collections.nCopies(30, "示例市政务服务管理局");
    PrintedPdf pdf = printed(SampleLetters.copied(few, copies));
    assertThat(pdf.text()).contains(String.join("，", copies) + "。");
  }

  private static void assertSignedBesideText(PrintedPdf pdf, String when) {
    int page = pdf.line("2024年2月21日").page();
    List<PrintedLine> above = body(pdf.page(page));
    assertThat(above).as(when).anyMatch(line -> line.text().contains("联系人"));
    assertThat(above.stream().map(PrintedLine::text).toList().toString())
        .as(when)
        .contains(SampleLetters.ISSUER)
        .contains("工作考核");
  }

  private static void assertHeadingsKept(PrintedPdf pdf) {
    for (int page = 1; page < pdf.pages(); page++) {
      List<PrintedLine> body = body(pdf.page(page));
      assertThat(body.get(body.size() - 1).text()).doesNotMatch("[一二三四]、.{4,6}");
    }
  }

  private static void assertImprintBelowEverything(PrintedPdf pdf) {
    List<PrintedLine> last = body(pdf.page(pdf.pages()));
    float top = AREA.bottom() - 2 * AREA.pitch();
    assertThat(last.stream().filter(line -> line.baseline() > top).map(PrintedLine::text))
        .containsExactly("抄送：示例市政务服务管理局。", SampleLetters.ISSUER, "2024年2月21日印发");
    assertThat(last.stream().filter(line -> line.baseline() <= top))
        .allMatch(line -> line.baseline() < top - 8);
  }

  private static Passage fill(int lines) {
    return Passage.paragraph("政".repeat(Math.max(1, 28 * lines - 2)));
  }

  private static List<PrintedLine> body(List<PrintedLine> lines) {
    return lines.stream().filter(line -> line.baseline() < AREA.bottom() + 2).toList();
  }

  private static PrintedPdf printed(Letter letter) {
    return new PrintedPdf(new LetterPdf().set(letter));
  }
}
