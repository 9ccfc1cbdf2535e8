package org.qibei.extraction.scan;

import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.qibei.extraction.Block;
import org.qibei.extraction.Budget;
import org.qibei.extraction.Format;
import org.qibei.extraction.Limits;
import org.qibei.extraction.UnreadableDocument;
import org.qibei.extraction.UnreadableDocument.Reason;
import org.qibei.extraction.ofd.OfdPictures;
import org.qibei.extraction.page.PageBlocks;
import org.qibei.extraction.page.PageLayout;
import org.qibei.pdf.BoundedRenderer;

/** Pictures of pages as blocks: one page at a time is drawn in grey and its text recognised. */
public final class ScanAdapter {
  private static final double MOST_PIXELS = 20_000_000;

  /** 300 dots to the inch. */
  private static final float FINE = 300 / 72f;

  private final TextRecognition settings;
  private final Limits limits;
  private final Budget budget;
  private final List<PageLayout> pages = new ArrayList<>();

  private ScanAdapter(TextRecognition settings, Limits limits, Budget budget) {
    this.settings = settings;
    this.limits = limits;
    this.budget = budget;
  }

  public static boolean draws(Format format) {
    return format == Format.PDF || format == Format.OFD || format == Format.PICTURE;
  }

  public static List<Block> blocks(
      Format format, byte[] bytes, TextRecognition settings, Limits limits, Budget budget) {
    ScanAdapter adapter = new ScanAdapter(settings, limits, budget);
    try {
      switch (format) {
        case PDF -> adapter.pdf(bytes);
        case OFD -> adapter.ofd(bytes);
        default -> adapter.picture(bytes);
      }
    } catch (UnreadableDocument e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocument(Reason.DAMAGED, e);
    }
    return PageBlocks.of(adapter.pages);
  }

  private void pdf(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      int all = document.getNumberOfPages();
      budget.pages(all);
      for (int page = 0; page < all; page++) {
        budget.page(page + 1, all);
        PagePaint.measure(document.getPage(page), budget, limits.pixels());
        var crop = document.getPage(page).getCropBox();
        float point = fine(crop.getWidth(), crop.getHeight());
        BufferedImage drawn = drawn(document, page, point);
        read(GreyPicture.of(drawn, drawn.getWidth(), drawn.getHeight()), point);
      }
    }
  }

  /** Drawing a page may take no longer than reading it. */
  private BufferedImage drawn(PDDocument document, int page, float point) throws IOException {
    try {
      return new BoundedRenderer(document, limits.pixels(), settings.page())
          .renderImage(page, point, ImageType.GRAY);
    } catch (UncheckedIOException tooLong) {
      throw new UnreadableDocument(Reason.PAGE_TOO_SLOW, page + 1, settings.page().toSeconds());
    }
  }

  private void ofd(byte[] bytes) throws IOException {
    OfdPictures document = new OfdPictures(bytes, limits);
    budget.pages(document.count());
    for (int page = 0; page < document.count(); page++) {
      budget.page(page + 1, document.count());
      float point = fine(document.width(page), document.height(page));
      BufferedImage drawn = document.image(page, point, letter -> new Path2D.Float());
      read(GreyPicture.of(drawn, drawn.getWidth(), drawn.getHeight()), point);
    }
  }

  private void picture(byte[] bytes) throws IOException {
    try (PictureFile file = PictureFile.open(bytes, limits)) {
      for (int page = 0; page < file.count(); page++) {
        budget.page(page + 1, file.count());
        float point = fine(file.width(page), file.height(page));
        int width = Math.max(1, Math.round(file.width(page) * point));
        int height = Math.max(1, Math.round(file.height(page) * point));
        read(GreyPicture.of(file.image(page), width, height), point);
      }
    }
  }

  private static float fine(float width, float height) {
    return (float) Math.min(FINE, Math.sqrt(MOST_PIXELS / Math.max(1, width * height)));
  }

  private void read(GreyPicture picture, float point) {
    int number = pages.size() + 1;
    try (Tesseract tesseract = new Tesseract(settings, number)) {
      pages.add(new ScannedPage(settings, tesseract, point).read(picture, number));
    } catch (IOException failed) {
      throw new UnreadableDocument(Reason.NOT_RECOGNISED, failed);
    }
  }
}
