package org.qibei.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.qibei.extraction.evaluation.CollectedReports;
import org.qibei.extraction.made.HtmlReport;
import org.qibei.extraction.made.OfdReport;
import org.qibei.extraction.made.PdfReport;
import org.qibei.extraction.made.RandomReport;
import org.qibei.extraction.made.TextReport;
import org.qibei.extraction.made.WordReport;
import org.qibei.form.Forms;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.Figure;

/** Every figure and every text is known with the place where it stands, and as it stands there. */
class ProvenanceTest {
  private static final Path DOC = CollectedReports.file("made/doc/probe21w.doc");
  private static final AnnualReport REPORT = RandomReport.of(Forms.governing(2025), 7, 12);

  private static Reading read(byte[] bytes) {
    return new ReportReader().read(bytes, "report", Limits.standard());
  }

  @Test
  void inAPdfTheBoxOfEachFigureHoldsIt() throws IOException {
    byte[] pdf = PdfReport.write(REPORT);
    Reading reading = read(pdf);
    everythingHasAPlace(reading);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (var figure : reading.report().figures().entrySet()) {
        Provenance source = reading.source(figure.getKey().path()).orElseThrow();
        assertThat(within(document, source)).isEqualTo(raw(figure.getValue()));
      }
    }
  }

  private static String within(PDDocument document, Provenance source) throws IOException {
    PDFTextStripperByArea area = new PDFTextStripperByArea();
    area.addRegion(
        "box", new Rectangle2D.Float(source.x(), source.y(), source.width(), source.height()));
    area.extractRegions(document.getPage(source.page() - 1));
    return area.getTextForRegion("box").strip();
  }

  @Test
  void inAnOfdDocumentEachFigureHasABoxOfItsOwnOnAPage() throws IOException {
    Reading reading = read(OfdReport.write(REPORT));
    everythingHasAPlace(reading);
    assertThat(figures(reading)).allMatch(Provenance::hasBox).allMatch(place -> place.page() > 0);
    assertThat(figures(reading)).doesNotHaveDuplicates().hasSize(200);
    assertThat(texts(reading)).allMatch(Provenance::hasBox);
  }

  @Test
  void inAWordDocumentEachFigureIsACellOfATable() throws IOException {
    inTables(read(WordReport.write(REPORT)));
  }

  @Test
  void onAWebPageEachFigureIsACellOfATable() {
    inTables(read(HtmlReport.write(REPORT)));
    inTables(read(HtmlReport.saved(REPORT)));
  }

  @Test
  void inAnOldWordDocumentEachFigureIsACellOfATable() throws IOException {
    assumeTrue(Files.exists(DOC), "collected reports are not at hand");
    inTables(read(Files.readAllBytes(DOC)));
  }

  private static void inTables(Reading reading) {
    everythingHasAPlace(reading);
    assertThat(figures(reading)).allMatch(place -> place.table() > 0);
    assertThat(figures(reading)).allMatch(place -> place.row() > 0 && place.column() > 0);
    assertThat(figures(reading).map(p -> List.of(p.table(), p.row(), p.column())))
        .doesNotHaveDuplicates()
        .hasSize(200);
    assertThat(texts(reading)).allMatch(place -> place.line() > 0);
  }

  @Test
  void inATextEachFigureIsOnItsLine() {
    byte[] text = TextReport.write(REPORT, TextReport.Layout.TABS);
    List<String> lines = List.of(new String(text, StandardCharsets.UTF_8).split("\n", -1));
    Reading reading = read(text);
    everythingHasAPlace(reading);
    assertThat(figures(reading))
        .allMatch(place -> lines.get(place.line() - 1).contains(place.raw()));
    Provenance problems = reading.source(Section.PROBLEMS_IMPROVEMENT.id()).orElseThrow();
    assertThat(problems.raw()).startsWith(lines.get(problems.line() - 1));
  }

  private static void everythingHasAPlace(Reading reading) {
    reading
        .report()
        .figures()
        .forEach(
            (cell, figure) ->
                assertThat(reading.source(cell.path()).map(source -> source.raw().strip()))
                    .as(cell.path())
                    .contains(raw(figure)));
    reading
        .report()
        .sections()
        .forEach(
            (section, text) ->
                assertThat(words(reading.source(section.id()).orElseThrow().raw()))
                    .as(section.id())
                    .contains(words(text.heading().orElse("")))
                    .contains(words(text.text())));
    assertThat(reading.provenance())
        .containsKeys("title", "agencyName", "preamble", "signOff", "fiscalYear", "signedOn");
  }

  private static String raw(Figure figure) {
    return figure.raw().strip();
  }

  private static String words(String text) {
    return text.replaceAll("\\s", "");
  }

  private static Stream<Provenance> figures(Reading reading) {
    return reading.report().figures().keySet().stream()
        .map(cell -> reading.source(cell.path()).orElseThrow());
  }

  private static Stream<Provenance> texts(Reading reading) {
    return reading.report().sections().keySet().stream()
        .map(section -> reading.source(section.id()).orElseThrow());
  }
}
