package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.extraction.evaluation.CollectedReports;

/**
 * Five real reports worked by hand: the same findings, and no other, in every format they come in.
 */
class SeedsTest {

  private static final Path REPORTS = CollectedReports.FOLDER;
  private static final Set<String> FORMATS = Set.of(".txt", ".docx", ".pdf");

  static List<Path> seeds() throws IOException {
    if (!Files.isDirectory(REPORTS)) {
      return List.of(REPORTS);
    }
    try (Stream<Path> files = Files.walk(REPORTS)) {
      return files.filter(SeedsTest::isSeed).sorted().toList();
    }
  }

  private static boolean isSeed(Path file) {
    String name = file.getFileName().toString();
    boolean seed = file.getParent().getFileName().toString().matches("seeds|docx|pdf");
    return seed
        && SeedFindings.all().containsKey(name.substring(0, Math.min(3, name.length())))
        && FORMATS.stream().anyMatch(name::endsWith);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aSeedHasTheFindingsWorkedByHandAndNoOthers(Path file) throws IOException {
    assumeTrue(Files.isRegularFile(file), "no reports in " + REPORTS);
    assertThat(SoundReport.findings(Documents.dossier(file)))
        .containsExactlyElementsOf(SeedFindings.of(file.getFileName().toString()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theWaterfallOfASeedAddsUp(Path file) throws IOException {
    assumeTrue(Files.isRegularFile(file), "no reports in " + REPORTS);
    Inspection inspection = SoundReport.inspect(Documents.dossier(file));
    double lost =
        new Inspector(RuleBook.current(), Policy.standard())
            .waterfall(inspection).steps().stream()
                .mapToDouble(step -> step.loss().doubleValue())
                .sum();
    assertThat(100 - lost).isEqualTo(inspection.score().total().doubleValue());
  }

  /** Section 15.6 of the catalogue of checks, with the correction of seed 003. */
  private static final Map<String, String> POINTS =
      Map.of(
          "000", "34.5 20 15.5 10 7 = 87",
          "001", "35 20 17 15 9.5 = 96.5",
          "002", "35 20 18 15 6 = 94",
          "003", "13.5 20 10 10 6.5 = 60",
          "004", "31.5 20 17.5 7 7 = 83");

  static List<Path> seedsAsText() throws IOException {
    return seeds().stream()
        .filter(file -> !Files.exists(file) || file.toString().endsWith(".txt"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("seedsAsText")
  void aSeedEarnsWhatWasWorkedOutByHand(Path file) throws IOException {
    assumeTrue(Files.isRegularFile(file), "no reports in " + REPORTS);
    Score score = SoundReport.inspect(Documents.dossier(file)).score();
    String points =
        score.byDimension().values().stream().map(Wording::points).collect(Collectors.joining(" "))
            + " = "
            + Wording.points(score.total());
    assertThat(points).isEqualTo(POINTS.get(file.getFileName().toString().substring(0, 3)));
  }
}
