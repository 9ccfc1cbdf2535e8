package org.qibei.extraction.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.extraction.Detection;
import org.qibei.extraction.Format;
import org.qibei.extraction.Limits;
import org.qibei.extraction.ReportReader;
import org.qibei.extraction.UnreadableDocument;
import org.qibei.extraction.UnreadableDocument.Reason;

/** Pictures are pages, measured before they are unpacked. */
@Timeout(300)
class PictureFileTest {
  private static final Limits FEW = new Limits(1 << 20, 3, Duration.ofSeconds(30));
  private static final Optional<TextRecognition> ON =
      TextRecognition.configured(Map.of("QIBEI_OCR", "/does/not/exist"));

  private static byte[] written(String kind, int pages) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName(kind).next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      BufferedImage page = new BufferedImage(300, 420, BufferedImage.TYPE_BYTE_GRAY);
      if (pages == 1) {
        writer.write(page);
      } else {
        writer.prepareWriteSequence(null);
        for (int i = 0; i < pages; i++) {
          writer.writeToSequence(new IIOImage(page, null, null), null);
        }
        writer.endWriteSequence();
      }
    }
    writer.dispose();
    return out.toByteArray();
  }

  /** A picture whose head claims that size. */
  private static byte[] claiming(int width, int height) {
    ByteBuffer head = ByteBuffer.allocate(17);
    head.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
    head.put(new byte[] {8, 0, 0, 0, 0});
    CRC32 sum = new CRC32();
    sum.update(head.array());
    ByteBuffer file = ByteBuffer.allocate(33);
    file.putLong(0x89504E470D0A1A0AL).putInt(13).put(head.array()).putInt((int) sum.getValue());
    return file.array();
  }

  private static Reason reason(byte[] bytes, Limits limits) {
    return catchThrowableOfType(
            UnreadableDocument.class, () -> new ReportReader(ON).read(bytes, "scan", limits))
        .reason();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "tiff"})
  void aPictureIsKnownByItsContentAndRefusedWhereRecognitionIsOff(String kind) throws IOException {
    byte[] bytes = written(kind, 1);
    assertThat(Detection.of(bytes)).isEqualTo(Format.PICTURE);
    UnreadableDocument refused =
        catchThrowableOfType(
            UnreadableDocument.class,
            () -> new ReportReader().read(bytes, "scan", Limits.standard()));
    assertThat(refused.reason()).isEqualTo(Reason.SCANNED);
    try (PictureFile file = PictureFile.open(bytes, Limits.standard())) {
      assertThat(file.count()).isEqualTo(1);
      assertThat(file.height(0) / file.width(0)).isEqualTo(1.4f);
      assertThat(file.image(0, 1).getWidth()).isEqualTo(595);
    }
  }

  @Test
  void eachImageOfATiffIsAPage() throws IOException {
    try (PictureFile file = PictureFile.open(written("tiff", 3), FEW)) {
      assertThat(file.count()).isEqualTo(3);
    }
    assertThat(reason(written("tiff", 4), FEW)).isEqualTo(Reason.TOO_MANY_PAGES);
  }

  @Test
  void aTiffThatPointsInACircleHasTooManyPages() throws IOException {
    byte[] tiff = written("tiff", 2);
    boolean little = tiff[0] == 'I';
    ByteBuffer file =
        ByteBuffer.wrap(tiff)
            .order(little ? java.nio.ByteOrder.LITTLE_ENDIAN : java.nio.ByteOrder.BIG_ENDIAN);
    int first = file.getInt(4);
    int next = first + 2 + 12 * file.getShort(first);
    file.putInt(next, first);
    assertThat(reason(tiff, FEW)).isIn(Reason.TOO_MANY_PAGES, Reason.DAMAGED);
  }

  @Test
  void aPictureOfABillionPointsIsNotUnpacked() {
    assertThat(reason(claiming(40_000, 40_000), Limits.standard())).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void aPdfThatShowsABillionPointsIsNotDrawn() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDImageXObject image =
          LosslessFactory.createFromImage(
              document, new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_GRAY));
      image.setWidth(40_000);
      image.setHeight(40_000);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(image, 0, 0, 612, 792);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      assertThat(reason(out.toByteArray(), Limits.standard())).isEqualTo(Reason.TOO_LARGE);
    }
  }

  @Test
  void halfAPictureIsDamaged() throws IOException {
    byte[] whole = written("png", 1);
    assertThat(reason(Arrays.copyOf(whole, 60), Limits.standard())).isEqualTo(Reason.DAMAGED);
    assertThat(reason(claiming(100, 100), Limits.standard())).isEqualTo(Reason.DAMAGED);
  }
}
