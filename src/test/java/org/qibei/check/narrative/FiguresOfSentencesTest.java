package org.qibei.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What short sentences say in figures: each quantity, each comparison and each division. */
class FiguresOfSentencesTest {

  private static final Path SENTENCES = Path.of("src/test/resources/judgements/figures.txt");

  static Stream<String> sentences() throws IOException {
    return Files.readAllLines(SENTENCES).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void allFiguresAreTaken(String line) {
    String[] told = (line + "| | |").split("\\|");
    Statements statements = Described.statements(told[0].replace("\\n", "\n"));
    assertThat(Described.quantities(statements)).isEqualTo(told[1].strip());
    assertThat(Described.comparisons(statements)).isEqualTo(told[2].strip());
    assertThat(Described.partitions(statements)).isEqualTo(told[3].strip());
  }
}
