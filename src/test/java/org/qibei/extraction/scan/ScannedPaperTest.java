package org.qibei.extraction.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qibei.extraction.Limits;
import org.qibei.extraction.PageSize;
import org.qibei.extraction.Reading;
import org.qibei.extraction.ReportReader;

/** A scan set in a document is as large as its paper; a picture alone says nothing of paper. */
class ScannedPaperTest {
  private static final Optional<TextRecognition> ON =
      TextRecognition.configured(Map.of("QIBEI_OCR", "on", "QIBEI_OCR_SECONDS", "120"));

  @BeforeAll
  static void tesseractIsInstalled() {
    Optional<TextRecognition.Obstacle> obstacle = ON.orElseThrow().obstacle();
    assumeTrue(obstacle.isEmpty(), obstacle.toString());
  }

  @ParameterizedTest
  @CsvSource({"595, 842, 210, 297", "842, 595, 297, 210", "612, 792, 216, 279"})
  void theReadingKeepsTheSizeOfThePaperOnWhichTheScanIsSet(
      float points, float high, int width, int height) throws IOException {
    Reading reading = read(pdf(new PDRectangle(points, high)), "a.pdf");
    assertThat(reading.blocks()).anyMatch(block -> block.provenance().raw().contains("2022"));
    assertThat(reading.pageSize()).contains(new PageSize(width, height));
  }

  @Test
  void aPictureSaysNothingOfItsPaper() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(scan(), "png", bytes);
    assertThat(read(bytes.toByteArray(), "a.png").pageSize()).isEmpty();
  }

  private static Reading read(byte[] bytes, String name) {
    return new ReportReader(ON).read(bytes, name, Limits.standard());
  }

  /** Figures that every machine can draw and recognise. */
  private static BufferedImage scan() {
    BufferedImage image = new BufferedImage(1240, 700, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D canvas = image.createGraphics();
    canvas.setColor(Color.WHITE);
    canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
    canvas.setColor(Color.BLACK);
    canvas.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 44));
    canvas.drawString("2021 2022 2023", 200, 200);
    canvas.dispose();
    return image;
  }

  private static byte[] pdf(PDRectangle paper) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      PDPage page = new PDPage(paper);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(
            LosslessFactory.createFromImage(document, scan()),
            0,
            0,
            paper.getWidth(),
            paper.getWidth() * 700 / 1240);
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
