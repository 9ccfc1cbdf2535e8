package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qibei.form.Section;
import org.qibei.form.Table;

/** Findings are listed as one reads the report from its head to its foot. */
class SpotTest {

  @Test
  void aReportIsReadFromItsHeadToItsFoot() {
    List<String> down =
        List.of(
            "report",
            "title",
            "preamble",
            "overview",
            "tables",
            "t1.regulations.issued",
            "t2",
            "t3.review.total",
            "problemsImprovement",
            "otherMatters",
            "signOff");
    assertThat(sorted(down.stream().sorted(Comparator.reverseOrder()))).isEqualTo(down);
  }

  @Test
  void aTableStandsWithItsSection() {
    for (Section section : Section.values()) {
      SoundReport.complete2021()
          .form()
          .tableOf(section)
          .map(Table::id)
          .ifPresent(
              table ->
                  assertThat(new Spot(table).depth()).isEqualTo(new Spot(section.id()).depth()));
    }
  }

  private static List<String> sorted(Stream<String> spots) {
    return spots.map(Spot::new).sorted(Comparator.comparingInt(Spot::depth)).map(Spot::id).toList();
  }
}
