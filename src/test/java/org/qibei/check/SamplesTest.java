package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sample report has exactly the findings that stand in the file beside it. */
class SamplesTest {

  private static final Path SAMPLES = Path.of("src/test/resources/samples");

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files
          .filter(file -> file.endsWith("findings.txt"))
          .map(Path::getParent)
          .sorted()
          .toList();
    }
  }

  /** A text, unless the fault is one that texts cannot have. */
  private static Path report(Path sample) {
    Path text = sample.resolve("report.txt");
    return Files.exists(text) ? text : sample.resolve("report.html");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleHasItsFindingsAndNoOthers(Path sample) throws IOException {
    List<String> expected = Files.readAllLines(sample.resolve("findings.txt"));
    assertThat(SoundReport.findings(Documents.dossier(report(sample))))
        .containsExactlyElementsOf(expected);
  }
}
