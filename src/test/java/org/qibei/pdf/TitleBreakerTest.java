package org.qibei.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleBreakerTest {

  @Test
  void a_short_title_stays_on_one_line() {
    assertThat(lines("关于督促整改|有关问题的通知")).containsExactly("关于督促整改有关问题的通知");
  }

  @Test
  void a_longer_one_is_broken_by_sense() {
    assertThat(lines("关于督促整改2023年政府信息公开|工作年度报告|有关问题的通知"))
        .containsExactly("关于督促整改2023年政府信息公开", "工作年度报告有关问题的通知");
  }

  @Test
  void a_part_too_long_for_a_line_is_halved() {
    assertThat(lines("甲".repeat(32))).extracting(String::length).containsExactly(16, 16);
    assertThat(lines("甲".repeat(39) + "|问题清单")).hasSize(3).last().asString().endsWith("问题清单");
  }

  @Test
  void every_line_fits_the_type_area() {
    for (int length = 1; length < 80; length++) {
      String title = "甲".repeat(length) + "|2023年政府信息公开|工作年度报告|问题清单";
      List<Line> lines = LineBreakerTest.set(metrics -> broken(metrics, title));
      assertThat(lines).allMatch(line -> line.indent() >= 0);
    }
  }

  private static List<String> lines(String title) {
    return LineBreakerTest.set(metrics -> broken(metrics, title)).stream().map(Line::text).toList();
  }

  private static List<Line> broken(Metrics metrics, String title) {
    Span span = new Span(title.replace('|', '\u200B'), Face.BIAOSONG);
    return new TitleBreaker(TypeArea.OFFICIAL.width())
        .lines(metrics.glyphs(List.of(span), Style.of(22)));
  }
}
