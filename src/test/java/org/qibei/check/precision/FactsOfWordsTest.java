package org.qibei.check.precision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What exactly is found in which words: grade, place, numbers, difference and quotation. */
class FactsOfWordsTest {

  private static final Path FACTS = Path.of("src/test/resources/judgements/facts-of-words.txt");

  static Stream<String> lines() throws IOException {
    return Files.readAllLines(FACTS).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aFindingSaysWhatIsWrongAndWhere(String line) {
    WordsCase each = WordsCase.of(line);
    assertThat(each.answer()).isEqualTo(each.found());
  }
}
