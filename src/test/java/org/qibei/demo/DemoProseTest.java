package org.qibei.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qibei.check.Dossier;
import org.qibei.check.Finding;
import org.qibei.check.Inspector;
import org.qibei.check.Policy;
import org.qibei.check.RuleBook;
import org.qibei.check.similarity.ComparableText;
import org.qibei.check.similarity.Shingles;
import org.qibei.check.similarity.SimilarityIndex;
import org.qibei.report.AnnualReport;

/** Every agency of the demonstration writes in words of its own, and soundly. */
class DemoProseTest {

  @Test
  void everySoundReportOfEveryAgencyHasNothingToMend() {
    for (String[] row : CsvResource.rows("agencies.csv")) {
      for (int year = 2022; year <= 2025; year++) {
        assertThat(
                new Inspector(RuleBook.current(), Policy.standard())
                    .inspect(Dossier.ofDocument(report(row, year)).after(report(row, year - 1)))
                    .findings())
            .as(row[2] + year)
            .filteredOn(finding -> !finding.rule().startsWith("ZER"))
            .extracting(Finding::rule)
            .isSubsetOf(List.of("XYR-05"));
      }
    }
  }

  @Test
  void nobodyWritesLikeAnotherUnlessInTheWordsOfAnother() {
    List<String[]> rows = CsvResource.rows("agencies.csv");
    List<Shingles> texts = rows.stream().map(row -> shingles(row, row[2])).toList();
    assertThat(new SimilarityIndex(texts, 0.6).pairs()).isEmpty();
    String[] copying = rows.get(rows.size() - 1);
    assertThat(shingles(copying, rows.get(0)[2]).likeness(texts.get(0))).isGreaterThan(0.9);
  }

  private static Shingles shingles(String[] row, String voice) {
    AnnualReport report =
        new DemoReport(row[2], row[3], voice, 2025, row[1].hashCode())
            .write(LocalDate.of(2026, 1, 20));
    return ComparableText.of(report, List.of(row[2], row[3])).shingles();
  }

  private static AnnualReport report(String[] row, int year) {
    long seed = (row[0] + "-" + row[1]).hashCode() * 100L + year;
    return new DemoReport(row[2], row[3], year, seed).write(LocalDate.of(year + 1, 1, 20));
  }
}
