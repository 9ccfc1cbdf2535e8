package org.qibei.extraction.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The fuzzer begins with documents, or it would look for years for the first one. */
class TargetTest {

  @ParameterizedTest
  @EnumSource
  void beginsWithADocumentThatTheFuzzerTakesWhole(Target target) throws IOException {
    assertThat(target.seeds().stream().map(seed -> seed.length))
        .isNotEmpty()
        .allSatisfy(length -> assertThat(length).isBetween(1, Fuzzing.LONGEST_INPUT));
  }
}
