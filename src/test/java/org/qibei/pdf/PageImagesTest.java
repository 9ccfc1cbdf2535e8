package org.qibei.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.qibei.extraction.bad.BadFile;

class PageImagesTest {
  private static final long PIXELS = 150_000_000;

  @Test
  void a_page_is_as_wide_as_asked() throws IOException {
    BufferedImage image = image(Samples.page("政府信息公开", Face.HEITI), 600);
    assertThat(image.getWidth()).isBetween(599, 601);
    assertThat(image.getHeight()).isBetween(847, 850);
  }

  @Test
  void a_page_that_claims_to_be_huge_stays_within_the_limit() throws IOException {
    for (PDRectangle box :
        new PDRectangle[] {new PDRectangle(14_400, 14_400), new PDRectangle(10, 14_400)}) {
      BufferedImage image = image(blank(box), 50_000);
      assertThat((long) image.getWidth() * image.getHeight()).isLessThanOrEqualTo(4_100_000);
      assertThat(image.getHeight()).isLessThanOrEqualTo(8_001);
    }
  }

  @Test
  void a_damaged_file_is_refused() {
    assertThatThrownBy(() -> new PageImages(new byte[] {1, 2, 3})).isInstanceOf(IOException.class);
  }

  @Test
  void a_page_that_is_drawn_without_end_is_refused() throws IOException {
    Duration work = Duration.ofMillis(500);
    try (PageImages pages = new PageImages(bad("PDF form drawn without end"), PIXELS, work)) {
      assertThatThrownBy(() -> pages.png(0, 600)).hasMessageContaining("too long");
    }
  }

  @Test
  void a_picture_of_too_many_pixels_stays_out() throws IOException {
    byte[] pdf = bad("PDF picture of 10^10 pixels");
    try (PageImages pages = new PageImages(pdf, PIXELS, Duration.ofMinutes(1))) {
      BufferedImage page = ImageIO.read(new ByteArrayInputStream(pages.png(0, 600)));
      assertThat(page.getRGB(300, 300)).isEqualTo(Color.WHITE.getRGB());
    }
  }

  private static byte[] bad(String what) {
    return BadFile.all().stream()
        .filter(file -> file.what().equals(what))
        .findFirst()
        .orElseThrow()
        .bytes();
  }

  private static BufferedImage image(byte[] pdf, int width) throws IOException {
    try (PageImages pages = new PageImages(pdf)) {
      assertThat(pages.count()).isEqualTo(1);
      return ImageIO.read(new ByteArrayInputStream(pages.png(0, width)));
    }
  }

  private static byte[] blank(PDRectangle box) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage(box));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
