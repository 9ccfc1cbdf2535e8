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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.extraction.evaluation.CollectedReports;
import org.qibei.extraction.evaluation.Evaluation;
import org.qibei.extraction.evaluation.Expected;
import org.qibei.extraction.evaluation.Totals;

/** Reads the reports in the directory named by {@code qibei.reports} and counts every cell. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsEvaluationTest {
  private static final String ALL = "all but scans and run-together";
  private static final String DOCUMENTS = "documents";
  private static final String TEXTS = "texts";
  private static final String RUN_TOGETHER = "run-together texts";
  private static final String SCANS = "scans";

  private final Map<String, Evaluation> evaluations = new TreeMap<>();
  private final List<String> lines = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private final Totals totals = new Totals();

  @BeforeAll
  void readAllReports() throws IOException {
    assumeTrue(CollectedReports.areThere(), "no reports in " + CollectedReports.FOLDER);
    for (String folder : List.of("seeds", "made", "real")) {
      try (DirectoryStream<Path> truths =
          Files.newDirectoryStream(CollectedReports.file(folder), "*.expected.json")) {
        for (Path truth : truths) {
          evaluate(folder, Expected.in(truth));
        }
      }
    }
    Path table = Path.of("target", "reports-evaluation.txt");
    Files.createDirectories(table.getParent());
    lines.addAll(refused);
    lines.sort(String::compareTo);
    lines.add(0, Evaluation.head());
    lines.addAll(totals.lines());
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
        total(name, entry, evaluation);
      } catch (UnreadableDocument e) {
        refused.add(name + " " + e.getMessage());
      }
    }
  }

  /**
   * Scans count apart, they are read by sight; the texts made of tables alone have a frame of their
   * own that the truth does not describe.
   */
  private void total(String name, Map<?, ?> entry, Evaluation evaluation) {
    boolean frame = !"textlayouts".equals(entry.get("kind"));
    if (name.endsWith(".scan.pdf")) {
      totals.add(SCANS, evaluation, false);
    } else if (Boolean.TRUE.equals(entry.get("runTogether"))) {
      totals.add(RUN_TOGETHER, evaluation, frame);
    } else {
      totals.add(ALL, evaluation, frame);
      totals.add(name.endsWith(".txt") ? TEXTS : DOCUMENTS, evaluation, frame);
    }
  }

  @Test
  void noFileIsRefusedAndSoLeftOutOfTheCount() {
    assertThat(refused).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {ALL, DOCUMENTS, TEXTS})
  void nearlyEveryCellIsRight(String group) {
    assertThat(totals.of(group).rightShare()).isGreaterThanOrEqualTo(0.998);
  }

  @ParameterizedTest
  @CsvSource({DOCUMENTS + ",0.02", TEXTS + ",0.1"})
  void needlessDoubtsAreFew(String group, double most) {
    assertThat(totals.of(group).needlessShare()).isLessThanOrEqualTo(most);
  }

  @ParameterizedTest
  @ValueSource(strings = {DOCUMENTS, TEXTS, RUN_TOGETHER})
  void sectionsEditionAndYearAreExact(String group) {
    assertThat(totals.of(group).faults()).isZero();
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
