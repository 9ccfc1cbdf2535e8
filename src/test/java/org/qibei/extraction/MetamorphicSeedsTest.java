package org.qibei.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qibei.extraction.evaluation.Comparison;
import org.qibei.extraction.made.Specimen;

/** Random reports that were once read wrongly without a doubt; see {@link MetamorphicTest}. */
class MetamorphicSeedsTest {
  @ParameterizedTest
  @CsvSource({
    "DOCX,663",
    "HTML,505",
    "HTML,665",
    "PDF,305",
    "PDF,569",
    "PDF,665",
    "PDF,921",
    "PDF,1157",
    "TXT,569"
  })
  void isNoLongerWrongInSilence(Format format, long seed) throws IOException {
    Specimen specimen = Specimen.of(format, seed);
    Reading reading =
        new ReportReader().read(specimen.file(), specimen.toString(), Limits.standard());
    assertThat(Comparison.of(specimen.report(), reading).wrongInSilence())
        .describedAs(specimen.toString())
        .isEmpty();
  }
}
