package org.qibei.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.extraction.evaluation.Evaluation;
import org.qibei.extraction.evaluation.Expected;

/** Reads the reports in the directory named by {@code qibei.reports} and counts every cell. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsEvaluationTest {
  private static final Path REPORTS =
      Path.of(System.getProperty("qibei.reports", "../shared/reports"));

  private final Map<String, Evaluation> evaluations = new TreeMap<>();
  private final List<String> lines = new ArrayList<>();

  @BeforeAll
  void readAllReports() throws IOException {
    assumeTrue(Files.isDirectory(REPORTS), "no reports in " + REPORTS);
    for (String folder : List.of("seeds", "made", "real")) {
      try (DirectoryStream<Path> truths =
          Files.newDirectoryStream(REPORTS.resolve(folder), "*.expected.json")) {
        for (Path truth : truths) {
          evaluate(folder, Expected.in(truth));
        }
      }
    }
    Path table = Path.of("target", "reports-evaluation.txt");
    Files.createDirectories(table.getParent());
    lines.sort(String::compareTo);
    lines.add(0, Evaluation.head());
    Files.write(table, lines);
  }

  private void evaluate(String folder, Expected expected) throws IOException {
    for (Map<?, ?> entry : expected.files()) {
      Path file = expected.path(entry);
      String name = folder + "/" + file.getFileName();
      try {
        Reading reading =
            new ReportReader().read(Files.readAllBytes(file), name, Limits.standard());
        Evaluation evaluation = Evaluation.of(reading, expected);
        evaluations.put(name, evaluation);
        lines.add(evaluation.line(name));
      } catch (UnreadableDocument e) {
        lines.add(name + " " + e.getMessage());
      }
    }
  }

  @Test
  void theSeedsAsTextAreReadWithoutFaultAndWithoutDoubt() {
    List<Evaluation> seeds = matching("seeds/.*\\.txt");
    assertThat(seeds).hasSize(5);
    assertThat(seeds)
        .allSatisfy(
            seed -> {
              assertThat(seed.right()).hasSize(seed.cells());
              assertThat(seed.otherFaults()).isEmpty();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "doc", "pdf", "html", "site.html"})
  void madeDocumentsAreReadWithoutFaultAndHardlyADoubt(String format) {
    List<Evaluation> made = matching("made/[^.]*\\." + format);
    assertThat(made).hasSize(7);
    assertThat(made)
        .allSatisfy(
            file -> {
              assertThat(file.right().size() + file.rightButDoubted().size())
                  .isEqualTo(file.cells());
              assertThat(file.rightButDoubted().size() * 50).isLessThanOrEqualTo(file.cells());
              assertThat(file.otherFaults()).isEmpty();
            });
  }

  @Test
  void madeOfdDocumentsAreReadWithoutFault() {
    List<Evaluation> ofd = matching("made/.*\\.ofd");
    assertThat(ofd).hasSize(2);
    assertThat(ofd).allSatisfy(file -> assertThat(file.right()).hasSize(file.cells()));
  }

  @Test
  void cellsThatRunTogetherAreReadAsFarAsTheEquationsProve() {
    List<Evaluation> joined = matching("real/01.-pingtan.*\\.txt");
    assertThat(joined).hasSize(5);
    assertThat(joined)
        .allSatisfy(
            text -> {
              assertThat(text.right().size() * 10).isGreaterThan(text.cells() * 9);
              assertThat(text.otherFaults()).isEmpty();
            });
  }

  @Test
  void noFigureIsWrongWithoutADoubt() {
    assertThat(evaluations)
        .allSatisfy((file, evaluation) -> assertThat(evaluation.wrongInSilence()).isEmpty());
  }

  private List<Evaluation> matching(String name) {
    return evaluations.entrySet().stream()
        .filter(entry -> entry.getKey().matches(name))
        .map(Map.Entry::getValue)
        .toList();
  }
}
