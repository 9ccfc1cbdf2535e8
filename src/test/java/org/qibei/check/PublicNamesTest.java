package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The names under which records and files keep answers, grades and levels: they may not change. */
class PublicNamesTest {

  @Test
  void levels() {
    assertNames(Level.values(), Level::id, Level::of, "department", "government", "town");
  }

  @Test
  void severities() {
    assertNames(Severity.values(), Severity::id, Severity::of, "error", "warning", "notice");
  }

  @Test
  void outcomes() {
    assertNames(
        Outcome.values(),
        Outcome::id,
        Outcome::of,
        "pass",
        "fail",
        "notEvaluable",
        "notApplicable",
        "waived");
  }

  @Test
  void verdictsOnZeros() {
    assertNames(
        ZeroVerdict.Kind.values(),
        ZeroVerdict.Kind::id,
        ZeroVerdict.Kind::of,
        "stated",
        "consistent",
        "unsupported",
        "contradicted");
  }

  @Test
  void inputs() {
    assertThat(Input.values())
        .allSatisfy(
            input -> {
              assertThat(Input.of(input.id())).isEqualTo(input);
              assertThat(input.id().toLowerCase())
                  .isEqualTo(input.name().replace("_", "").toLowerCase());
            });
    assertThatIllegalArgumentException().isThrownBy(() -> Input.of("nonesuch"));
  }

  @Test
  void bandsAndDimensions() {
    assertThat(Band.values()).extracting(Band::id).containsExactly(names(Band.values()));
    assertThat(Dimension.values())
        .extracting(Dimension::id)
        .containsExactly(names(Dimension.values()));
  }

  private static String[] names(Enum<?>[] values) {
    return Arrays.stream(values).map(each -> each.name().toLowerCase()).toArray(String[]::new);
  }

  private static <T> void assertNames(
      T[] values, Function<T, String> id, Function<String, T> of, String... names) {
    assertThat(values).extracting(id).containsExactly(names);
    assertThat(values).allSatisfy(each -> assertThat(of.apply(id.apply(each))).isEqualTo(each));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of.apply("nonesuch"))
        .withMessageContaining("nonesuch");
  }
}
