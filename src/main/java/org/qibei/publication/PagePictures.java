package org.qibei.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.qibei.extraction.Budget;
import org.qibei.extraction.Detection;
import org.qibei.extraction.Format;
import org.qibei.extraction.Limits;
import org.qibei.extraction.UnreadableDocument;
import org.qibei.extraction.ofd.OfdPictures;
import org.qibei.extraction.pdf.BoundedStreams;
import org.qibei.extraction.scan.PictureFile;
import org.qibei.filing.OriginalDocument;
import org.qibei.pdf.LetterShapes;
import org.qibei.pdf.PageImages;
import org.qibei.platform.NotFound;
import org.qibei.platform.PictureShelf;

/**
 * The pages of a document as pictures (PDF, OFD and pictures themselves), each drawn once and kept
 * by the document's SHA-256; few at a time, because a page may be costly.
 */
@ApplicationScoped
public class PagePictures {
  /** Enough to read small print where the page is shown half as wide as a screen. */
  private static final int WIDTH = 1240;

  private static final int AT_A_TIME = 2;

  private final Semaphore desk = new Semaphore(AT_A_TIME, true);

  @Inject PictureShelf shelf;
  @Inject Limits limits;

  /** The size of a page in points. */
  public record Size(float width, float height) {}

  /** The pages of a document; none where it has no pages. */
  public List<Size> sizes(OriginalDocument.File file) {
    byte[] sizes = shelf.get(file.sha256() + "-sizes", () -> inTurn(() -> measured(file.bytes())));
    return new String(sizes, StandardCharsets.US_ASCII)
        .lines()
        .filter(line -> !line.isEmpty())
        .map(PagePictures::size)
        .toList();
  }

  /** One page as PNG, counted from 1. */
  public byte[] page(OriginalDocument.File file, int page) {
    if (page < 1 || page > sizes(file).size()) {
      throw new NotFound();
    }
    return shelf.get(file.sha256() + "-" + page, () -> inTurn(() -> drawn(file.bytes(), page - 1)));
  }

  private byte[] inTurn(Supplier<byte[]> work) {
    desk.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      desk.release();
    }
  }

  private byte[] drawn(byte[] bytes, int page) {
    try {
      Format format = Detection.of(bytes);
      if (format == Format.PDF) {
        try (PageImages pages = opened(bytes)) {
          return pages.png(page, WIDTH);
        }
      }
      if (format == Format.PICTURE) {
        return ofPicture(bytes, page);
      }
      OfdPictures pages = new OfdPictures(bytes, limits);
      float scale = PageImages.scale(pages.width(page), pages.height(page), WIDTH);
      return png(pages.image(page, scale, LetterShapes.songti()::of));
    } catch (IOException | UnreadableDocument damaged) {
      throw new NotFound();
    }
  }

  private byte[] ofPicture(byte[] bytes, int page) throws IOException {
    try (PictureFile file = PictureFile.open(bytes, limits)) {
      float scale = PageImages.scale(file.width(page), file.height(page), WIDTH);
      return png(file.image(page, scale));
    }
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  /** The sizes, a line each and one empty line; not even that where they could not be measured. */
  private byte[] measured(byte[] bytes) {
    try {
      return written(
          switch (Detection.of(bytes)) {
            case PDF -> ofPdf(bytes);
            case OFD -> ofOfd(bytes);
            case PICTURE -> ofPicture(bytes);
            default -> List.of();
          });
    } catch (IOException | UnreadableDocument damaged) {
      return new byte[0];
    }
  }

  private PageImages opened(byte[] bytes) throws IOException {
    BoundedStreams.insist();
    return new PageImages(bytes, limits.pixels(), limits.work());
  }

  private List<Size> ofPdf(byte[] bytes) throws IOException {
    try (PageImages pages = opened(bytes)) {
      new Budget(limits).pages(pages.count());
      return IntStream.range(0, pages.count())
          .mapToObj(page -> new Size(pages.width(page), pages.height(page)))
          .toList();
    }
  }

  private List<Size> ofOfd(byte[] bytes) throws IOException {
    OfdPictures pages = new OfdPictures(bytes, limits);
    List<Size> sizes = new ArrayList<>();
    for (int page = 0; page < pages.count(); page++) {
      sizes.add(new Size(pages.width(page), pages.height(page)));
    }
    return sizes;
  }

  private List<Size> ofPicture(byte[] bytes) throws IOException {
    try (PictureFile file = PictureFile.open(bytes, limits)) {
      List<Size> sizes = new ArrayList<>();
      for (int page = 0; page < file.count(); page++) {
        sizes.add(new Size(file.width(page), file.height(page)));
      }
      return sizes;
    }
  }

  private static byte[] written(List<Size> sizes) {
    return sizes.stream()
        .map(size -> size.width() + " " + size.height())
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static Size size(String line) {
    String[] sides = line.split(" ");
    return new Size(Float.parseFloat(sides[0]), Float.parseFloat(sides[1]));
  }
}
