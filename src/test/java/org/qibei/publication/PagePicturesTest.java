package org.qibei.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.qibei.extraction.Limits;
import org.qibei.filing.OriginalDocument;
import org.qibei.platform.NotFound;
import org.qibei.platform.PictureShelf;

/** An uploaded picture is shown beside the reading page by page, as a PDF file is. */
class PagePicturesTest {
  private final PagePictures pictures = new PagePictures();

  PagePicturesTest() {
    pictures.shelf = new PictureShelf();
    pictures.limits = Limits.standard();
  }

  private static OriginalDocument.File file(byte[] bytes) {
    String hash = String.format("%064x", new BigInteger(255, new Random()));
    return new OriginalDocument.File("扫描.tif", "image/tiff", hash, () -> bytes);
  }

  private static byte[] twoPages() throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.prepareWriteSequence(null);
      for (int width : new int[] {600, 1200}) {
        BufferedImage page = new BufferedImage(width, 1200, BufferedImage.TYPE_BYTE_BINARY);
        writer.writeToSequence(new IIOImage(page, null, null), null);
      }
      writer.endWriteSequence();
    }
    writer.dispose();
    return out.toByteArray();
  }

  @Test
  void eachPageOfAPictureIsShown() throws IOException {
    OriginalDocument.File file = file(twoPages());
    assertThat(pictures.sizes(file)).hasSize(2);
    assertThat(pictures.sizes(file).get(0).height())
        .isEqualTo(2 * pictures.sizes(file).get(0).width());
    BufferedImage second = ImageIO.read(new ByteArrayInputStream(pictures.page(file, 2)));
    assertThat(second.getWidth()).isEqualTo(1240).isEqualTo(second.getHeight());
    assertThatThrownBy(() -> pictures.page(file, 3)).isInstanceOf(NotFound.class);
  }

  @Test
  void aBrokenPictureHasNoPages() {
    byte[] broken = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0};
    assertThat(pictures.sizes(file(broken))).isEmpty();
  }
}
