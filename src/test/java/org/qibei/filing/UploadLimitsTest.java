package org.qibei.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.extraction.Format;
import org.qibei.extraction.Limits;
import org.qibei.platform.Messages;

/** What is said of uploads is what the reading can do. */
class UploadLimitsTest {
  private static final List<String> PICTURES = List.of("PNG", "JPG", "TIFF");
  private static final UploadLimits LIMITS = UploadLimits.of(Limits.standard());

  private static Stream<Arguments> textsThatNameKinds() {
    return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
        .flatMap(
            language ->
                Stream.of(
                        "agency.prepare.limits",
                        "agency.unreadable.wrong-type",
                        "refusals.upload.type")
                    .map(key -> Arguments.of(language, key)));
  }

  @ParameterizedTest
  @MethodSource("textsThatNameKinds")
  void everyKindThatIsReadIsNamed(Locale language, String key) {
    assertThat(Messages.in(language).text(key, LIMITS.megabytes(), LIMITS.pages()))
        .contains(kinds(Format::name))
        .contains(PICTURES);
  }

  @Test
  void everyKindThatIsReadMayBeUploaded() {
    assertThat(UploadLimits.endings())
        .containsAll(kinds(Format::id))
        .contains("png", "jpg", "jpeg", "tif", "tiff");
  }

  private static List<String> kinds(Function<Format, String> name) {
    return Arrays.stream(Format.values())
        .filter(format -> format != Format.PICTURE)
        .map(name)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theLimitsThatAreSaidAreThoseOfTheReading(Locale language) {
    UploadLimits small = UploadLimits.of(new Limits(3 << 20, 17, Duration.ofSeconds(5)));
    assertThat(
            Messages.in(language).text("agency.prepare.limits", small.megabytes(), small.pages()))
        .contains(" 17 ")
        .contains("3 MB");
  }

  private static Stream<Locale> languages() {
    return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
  }
}
