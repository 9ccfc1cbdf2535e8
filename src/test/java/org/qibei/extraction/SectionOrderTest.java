package org.qibei.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.CanonicalJson;

/** Sections that have changed places are read as they stand, each with its own words. */
class SectionOrderTest {

  private static final Path SAMPLE = Path.of("src/test/resources/samples/sound-2021/report.txt");

  private static AnnualReport read(String text) throws IOException {
    return new ReportReader()
        .read(text.getBytes(StandardCharsets.UTF_8), "report.txt", Limits.standard())
        .report();
  }

  /** The text with its parts from two headings on in the other order. */
  private static String swapped(String text, String first, String second, String end) {
    int one = text.indexOf("\n" + first);
    int two = text.indexOf("\n" + second);
    int stop = text.lastIndexOf("\n" + end);
    assertThat(List.of(one, two, stop)).allMatch(at -> at > 0);
    return text.substring(0, one)
        + text.substring(two, stop)
        + text.substring(one, two)
        + text.substring(stop);
  }

  @Test
  void aReportInOrderKeepsTheOrderOfTheForm() throws IOException {
    AnnualReport report = read(Files.readString(SAMPLE));
    assertThat(report.order()).containsExactly(Section.values());
    assertThat(CanonicalJson.write(report)).doesNotContain("\"order\"");
  }

  @Test
  void tablesThatHaveChangedPlacesKeepTheirHeadings() throws IOException {
    String text = Files.readString(SAMPLE);
    AnnualReport plain = read(text);
    AnnualReport report = read(swapped(text, "三、", "四、", "五、"));
    assertThat(report.order())
        .containsExactly(
            Section.OVERVIEW,
            Section.PROACTIVE_DISCLOSURE,
            Section.REVIEW_LITIGATION,
            Section.REQUESTS,
            Section.PROBLEMS_IMPROVEMENT,
            Section.OTHER_MATTERS);
    assertThat(report.sections()).isEqualTo(plain.sections());
    assertThat(CanonicalJson.read(CanonicalJson.write(report))).isEqualTo(report);
  }

  @Test
  void theLastTwoSectionsMayHaveChangedPlaces() throws IOException {
    String text = Files.readString(SAMPLE);
    AnnualReport report = read(swapped(text, "五、", "六、", "例海市统计局"));
    assertThat(report.order()).endsWith(Section.OTHER_MATTERS, Section.PROBLEMS_IMPROVEMENT);
    assertThat(report.section(Section.OTHER_MATTERS).orElseThrow().text())
        .isEqualTo(read(text).section(Section.OTHER_MATTERS).orElseThrow().text());
  }
}
