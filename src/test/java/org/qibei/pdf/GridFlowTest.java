package org.qibei.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridFlowTest {

  @Test
  void a_page_takes_22_lines() {
    assertThat(rows(paragraph(50)))
        .hasSize(50)
        .startsWith("0.0")
        .contains("0.21", "1.0")
        .endsWith("2.5");
  }

  @Test
  void a_heading_goes_to_the_next_page_with_its_text() {
    assertThat(rows(paragraph(21), heading(), paragraph(3)))
        .doesNotContain("0.21")
        .endsWith("1.0", "1.1", "1.2", "1.3");
  }

  @Test
  void the_last_line_of_a_paragraph_does_not_stand_alone_on_a_page() {
    assertThat(rows(paragraph(23))).doesNotContain("0.21").endsWith("1.0", "1.1");
  }

  @Test
  void a_blank_line_is_left_out_at_the_head_of_a_page() {
    assertThat(rows(paragraph(22), after(1, 2))).endsWith("1.0", "1.1");
  }

  @Test
  void a_signature_takes_the_last_lines_with_it() {
    assertThat(rows(paragraph(21).keeping(2), after(2, 2)))
        .endsWith("0.18", "1.0", "1.1", "1.4", "1.5");
  }

  @Test
  void what_no_page_can_hold_together_is_still_set() {
    assertThat(rows(paragraph(60).keeping(60))).hasSize(60);
  }

  private static List<String> rows(Block... blocks) {
    return GridFlow.place(List.of(blocks), page -> 22, 0).stream()
        .map(placed -> placed.page() + "." + placed.row())
        .toList();
  }

  private static Block paragraph(int lines) {
    return after(0, lines);
  }

  private static Block heading() {
    return paragraph(1).keeping(1);
  }

  private static Block after(int blank, int lines) {
    return new Block("P", Style.of(16), Collections.nCopies(lines, Line.of(List.of())), blank, 0);
  }
}
