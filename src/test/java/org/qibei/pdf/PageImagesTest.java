package org.qibei.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class PageImagesTest {

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
