package org.qibei.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.report.AnnualReport;
import org.qibei.report.CanonicalJson;
import org.qibei.report.Figure;

/** Our own samples, twins of real layouts, are read without fault and without doubt. */
class TwinsTest {
  private static final Path SAMPLES = Path.of("src", "test", "resources", "samples");

  static Stream<String> twins() {
    return Stream.of("twin-000", "twin-001", "twin-002", "twin-003", "twin-004");
  }

  @ParameterizedTest
  @MethodSource("twins")
  void everyFigureOfATwinIsRightAndNoneIsDoubted(String twin) throws IOException {
    Reading reading = read(twin, "report.txt");
    assertThat(figures(reading)).isEqualTo(truth(twin));
    assertThat(reading.doubts()).isEmpty();
    assertThat(reading.quality()).isGreaterThan(0.98);
  }

  @ParameterizedTest
  @MethodSource("twins")
  void everyFigureKnowsItsLine(String twin) throws IOException {
    Reading reading = read(twin, "report.txt");
    assertThat(reading.report().figures().keySet())
        .allSatisfy(cell -> assertThat(reading.provenance().get(cell.path()).line()).isPositive());
  }

  @ParameterizedTest
  @MethodSource("twins")
  void aReadReportSurvivesItsCanonicalText(String twin) throws IOException {
    Reading reading = read(twin, "report.txt");
    assertThat(CanonicalJson.read(CanonicalJson.write(reading.report())))
        .isEqualTo(reading.report());
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.docx", "report.pdf"})
  void theTwinAsDocumentHoldsTheSameReport(String file) throws IOException {
    Reading reading = read("twin-002", file);
    assertThat(figures(reading)).isEqualTo(truth("twin-002"));
    assertThat(reading.doubts()).isEmpty();
    AnnualReport text = read("twin-002", "report.txt").report();
    assertThat(words(reading.report())).isEqualTo(words(text));
    assertThat(reading.report().title()).isEqualTo(text.title());
    assertThat(reading.report().signedOn()).isEqualTo(text.signedOn());
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "UTF-16LE"})
  void theEncodingMakesNoDifference(String charset) throws IOException {
    String text = Files.readString(SAMPLES.resolve("twin-002").resolve("report.txt"));
    Reading reading =
        new ReportReader().read(text.getBytes(charset), "report.txt", Limits.standard());
    assertThat(reading.report()).isEqualTo(read("twin-002", "report.txt").report());
  }

  private static List<String> words(AnnualReport report) {
    return report.sections().values().stream()
        .map(section -> section.heading() + section.text().replaceAll("[ \t]", ""))
        .toList();
  }

  private static Reading read(String twin, String file) throws IOException {
    byte[] bytes = Files.readAllBytes(SAMPLES.resolve(twin).resolve(file));
    return new ReportReader().read(bytes, file, Limits.standard());
  }

  private static Map<String, String> figures(Reading reading) {
    Map<String, String> figures = new LinkedHashMap<>();
    reading.report().figures().forEach((cell, figure) -> figures.put(cell.path(), value(figure)));
    return figures;
  }

  private static String value(Figure figure) {
    return figure.asNumber().map(number -> number.toPlainString()).orElse(figure.raw());
  }

  private static Map<String, String> truth(String twin) throws IOException {
    Map<String, String> figures = new LinkedHashMap<>();
    Path file = SAMPLES.resolve(twin).resolve("figures.txt");
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] words = line.split(" ", 2);
      figures.put(words[0], words.length > 1 ? words[1] : "");
    }
    return figures;
  }
}
