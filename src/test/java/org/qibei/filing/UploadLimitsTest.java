package org.qibei.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
    assertThat(Messages.in(language).text(key, UploadLimits.MEGABYTES))
        .contains(Arrays.stream(Format.values()).map(Format::name).toList());
  }

  @Test
  void everyKindThatIsReadMayBeUploaded() {
    List<String> kinds = Arrays.stream(Format.values()).map(Format::id).toList();
    assertThat(UploadLimits.endings()).containsAll(kinds);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theLimitsThatAreSaidAreThoseOfTheReading(Locale language) {
    assertThat(UploadLimits.BYTES).isEqualTo(Limits.standard().bytes());
    assertThat(Messages.in(language).text("agency.prepare.limits", UploadLimits.MEGABYTES))
        .contains(" " + Limits.standard().pages() + " ")
        .contains(UploadLimits.MEGABYTES + " MB");
  }

  private static Stream<Locale> languages() {
    return Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
  }
}
