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

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleHasItsFindingsAndNoOthers(Path sample) throws IOException {
    List<String> expected = Files.readAllLines(sample.resolve("findings.txt"));
    assertThat(SoundReport.findings(Documents.dossier(sample.resolve("report.txt"))))
        .containsExactlyElementsOf(expected);
  }
}
