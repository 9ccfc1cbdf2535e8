package org.qibei.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.notice.Letter.Item;
import org.qibei.notice.Letter.Passage;
import org.qibei.pdf.PrintedLine;
import org.qibei.pdf.PrintedPdf;
import org.qibei.pdf.TypeArea;

class LetterPdfTest {
  private static final TypeArea AREA = TypeArea.OFFICIAL;
  private static final String HEAD = "序号检查项位置问题描述应为依据整改要求";

  @Test
  void a_full_page_has_22_lines_of_28_characters() {
    Letter letter = SampleLetters.letter(1);
    PrintedPdf pdf =
        printed(SampleLetters.with(letter, Passage.paragraph("政".repeat(26 + 28 * 60))));
    List<PrintedLine> body = body(pdf.page(2));
    assertThat(body).hasSize(22);
    assertThat(body).allMatch(line -> line.text().length() == 28);
    assertThat(body.get(0).left()).isCloseTo(AREA.left(), offset(0.1f));
    assertThat(body.get(0).right()).isCloseTo(AREA.right(), offset(0.3f));
    assertThat(body.get(21).baseline() - body.get(0).baseline())
        .isCloseTo(21 * AREA.height() / 22, offset(0.1f));
    assertThat(body.get(21).baseline()).isLessThan(AREA.bottom());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 40})
  void copying_the_text_gives_the_letter_in_its_order(int items) {
    Letter letter = SampleLetters.letter(items);
    String text = printed(letter).text().replaceAll("—\\d+—", "");
    int head = text.indexOf(HEAD) + HEAD.length();
    assertThat(text.substring(0, head) + text.substring(head).replace(HEAD, ""))
        .isEqualTo(expected(letter).replaceAll("[\\s\u200B]+", ""));
  }

  @Test
  void zeros_stand_on_the_last_page_after_the_list() {
    Letter letter = new LetterText().write(SampleLetters.zeros(SampleLetters.facts(2)));
    PrintedPdf pdf = printed(letter);
    String text = pdf.text();
    assertThat(text).contains("附件1", "附件2", "序号统计表核对结论核对情况处理意见");
    assertThat(text.indexOf("序号统计表")).isGreaterThan(text.indexOf(HEAD));
    assertThat(text.lastIndexOf("印发")).isGreaterThan(text.indexOf("序号统计表"));
  }

  @Test
  void the_mark_stands_35_mm_below_the_upper_edge_and_within_the_width() {
    for (String issuer : List.of("示例县政府办", SampleLetters.ISSUER, SampleLetters.LONG_ISSUER)) {
      PrintedPdf pdf = printed(letter(7, issuer, SampleLetters.AGENCY));
      PrintedLine mark =
          pdf.page(1).stream().filter(line -> line.size() > 22.5).findFirst().orElseThrow();
      assertThat(mark.baseline() - 0.86f * mark.size())
          .isCloseTo(AREA.top() + TypeArea.mm(35), offset(1f));
      assertThat(mark.left()).isGreaterThanOrEqualTo(AREA.left());
      assertThat(mark.right()).isLessThanOrEqualTo(AREA.right() + 0.1f);
    }
  }

  @Test
  void nothing_leaves_the_type_area_but_the_page_number() {
    for (int items : new int[] {0, 1, 7, 40}) {
      Letter letter = letter(items, SampleLetters.LONG_ISSUER, SampleLetters.LONG_AGENCY);
      for (PrintedLine line : body(printed(letter).lines())) {
        assertThat(line.left()).as(line.text()).isGreaterThan(AREA.left() - 0.1f);
        assertThat(line.right()).as(line.text()).isLessThan(AREA.right() + 0.5f);
        assertThat(line.baseline()).as(line.text()).isBetween(AREA.top(), AREA.bottom());
      }
    }
  }

  @Test
  void odd_pages_bear_their_number_on_the_right_and_even_pages_on_the_left() {
    PrintedPdf pdf = printed(SampleLetters.letter(40));
    for (int page = 1; page <= pdf.pages(); page++) {
      String number = "— " + page + " —";
      PrintedLine line =
          pdf.page(page).stream().filter(l -> l.text().equals(number)).findFirst().orElseThrow();
      float margin = page % 2 == 1 ? AREA.right() - line.right() : line.left() - AREA.left();
      assertThat(margin).isCloseTo(14, offset(0.5f));
      assertThat(line.baseline()).isGreaterThan(AREA.bottom() + TypeArea.mm(7));
    }
  }

  @Test
  void equal_letters_give_equal_bytes_even_from_many_threads() throws Exception {
    byte[] first = new LetterPdf().set(SampleLetters.letter(7));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Callable<byte[]> task = () -> new LetterPdf().set(SampleLetters.letter(7));
      for (Future<byte[]> set : threads.invokeAll(Collections.nCopies(12, task))) {
        assertThat(set.get()).isEqualTo(first);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(new LetterPdf().set(SampleLetters.letter(8))).isNotEqualTo(first);
  }

  @Test
  void a_preview_says_on_every_page_that_it_is_a_draft() {
    PrintedPdf pdf = new PrintedPdf(new LetterPdf().preview(SampleLetters.letter(7)));
    for (int page = 1; page <= pdf.pages(); page++) {
      assertThat(pdf.page(page)).anyMatch(line -> line.size() > 100);
    }
    assertThat(printed(SampleLetters.letter(7)).lines()).noneMatch(line -> line.size() > 60);
  }

  @Test
  void characters_that_cannot_be_printed_are_named() {
    assertThat(new LetterPdf().missing(SampleLetters.letter(7))).isEmpty();
    assertThat(
            new LetterPdf()
                .missing(SampleLetters.with(SampleLetters.letter(7), Passage.paragraph("陈㛃"))))
        .isEqualTo("㛃");
  }

  private static String expected(Letter letter) {
    StringBuilder text = new StringBuilder(letter.mark() + letter.number() + letter.title());
    text.append(letter.addressee());
    letter.passages().forEach(passage -> text.append(passage.lead()).append(passage.text()));
    text.append("附件：").append(letter.annexes().get(0));
    text.append(letter.issuer()).append("2024年2月21日");
    text.append("附件").append(letter.annexes().get(0)).append(HEAD);
    String section = "";
    int number = 0;
    for (Item item : letter.items()) {
      text.append(item.section().equals(section) ? "" : item.section());
      section = item.section();
      text.append(++number).append(item.check()).append(item.place()).append(item.declared());
      text.append(item.expected()).append(item.basis()).append(item.demand());
    }
    text.append("抄送：").append(String.join("，", letter.copies())).append("。");
    return text.append(letter.printedBy()).append("2024年2月21日印发").toString();
  }

  private static List<PrintedLine> body(List<PrintedLine> lines) {
    return lines.stream().filter(line -> line.baseline() < AREA.bottom() + 2).toList();
  }

  private static PrintedPdf printed(Letter letter) {
    return new PrintedPdf(new LetterPdf().set(letter));
  }

  private static Letter letter(int items, String issuer, String agency) {
    return new LetterText()
        .write(SampleLetters.facts(items, issuer, agency, agency, "form2021", OptionalInt.of(10)));
  }
}
