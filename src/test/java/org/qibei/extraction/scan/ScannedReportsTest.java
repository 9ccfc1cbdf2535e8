package org.qibei.extraction.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.extraction.Limits;
import org.qibei.extraction.Provenance;
import org.qibei.extraction.Reading;
import org.qibei.extraction.ReportReader;
import org.qibei.extraction.evaluation.Evaluation;
import org.qibei.extraction.evaluation.Expected;
import org.qibei.extraction.made.PdfReport;
import org.qibei.extraction.made.RandomReport;
import org.qibei.form.Forms;

/** Scans are read where Tesseract is installed: nearly all figures right, every one doubted. */
class ScannedReportsTest {
  private static final Path REPORTS =
      Path.of(System.getProperty("qibei.reports", "../shared/reports"), "made");
  private static final Optional<TextRecognition> ON =
      TextRecognition.configured(Map.of("QIBEI_OCR", "on", "QIBEI_OCR_SECONDS", "300"));

  @BeforeAll
  static void tesseractIsInstalled() {
    Optional<TextRecognition.Obstacle> obstacle = ON.orElseThrow().obstacle();
    assumeTrue(obstacle.isEmpty(), obstacle.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"002", "probe21w"})
  void aScanIsReadAndDoubtedThroughout(String name) throws IOException {
    Path scan = REPORTS.resolve("scan/" + name + ".scan.pdf");
    assumeTrue(Files.exists(scan), "no reports in " + REPORTS);
    Reading reading = new ReportReader(ON).read(Files.readAllBytes(scan), name, Limits.standard());
    Evaluation evaluation =
        Evaluation.of(reading, Expected.in(REPORTS.resolve(name + ".expected.json")));
    Files.writeString(
        Files.createDirectories(Path.of("target")).resolve("scan-evaluation-" + name + ".txt"),
        Evaluation.head() + "\n" + evaluation.line(name) + "\n" + evaluation.wrongButDoubted());
    assertThat(evaluation.wrongInSilence()).isEmpty();
    assertThat(evaluation.missing()).isEmpty();
    assertThat(evaluation.right()).isEmpty();
    assertThat(evaluation.rightButDoubted()).hasSizeGreaterThan(evaluation.cells() * 97 / 100);
    assertThat(evaluation.otherFaults()).isEmpty();
    assertThat(reading.quality()).isLessThanOrEqualTo(0.5);
    assertThat(reading.pictured()).containsExactlyInAnyOrder("t1", "t2", "t3");
  }

  @Test
  void aPictureOnItsSideIsReadAndEachFigureHasItsPlaceInIt() throws IOException {
    var report = RandomReport.of(Forms.governing(2025), 5, 0);
    byte[] picture = onItsSide(PdfReport.write(report));
    Reading reading = new ReportReader(ON).read(picture, "a.png", Limits.standard());
    long right =
        reading.report().figures().entrySet().stream()
            .filter(cell -> report.figures().get(cell.getKey()).equals(cell.getValue()))
            .count();
    assertThat(reading.report().figures()).isNotEmpty();
    assertThat(right * 100).isGreaterThan(reading.report().figures().size() * 95L);
    Provenance place = reading.provenance().get(firstCell(reading));
    assertThat(place.page()).isEqualTo(1);
    assertThat(place.height()).isGreaterThan(place.width());
  }

  private static String firstCell(Reading reading) {
    return reading.report().figures().keySet().iterator().next().path();
  }

  /** The page with the first table, turned against the clock. */
  private static byte[] onItsSide(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.GRAY);
      BufferedImage turned =
          new BufferedImage(page.getHeight(), page.getWidth(), BufferedImage.TYPE_BYTE_GRAY);
      for (int y = 0; y < page.getHeight(); y++) {
        for (int x = 0; x < page.getWidth(); x++) {
          turned
              .getRaster()
              .setSample(y, page.getWidth() - 1 - x, 0, page.getRaster().getSample(x, y, 0));
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(turned, "png", out);
      return out.toByteArray();
    }
  }
}
