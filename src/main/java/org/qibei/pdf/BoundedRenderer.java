package org.qibei.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws pages of files that nobody knows: for so long and no longer, and without the pictures that
 * are too large to unpack.
 */
public final class BoundedRenderer extends PDFRenderer {
  private final long pixels;
  private final long end;

  /** Pictures of more pixels stay out; the time for all pages begins now. */
  public BoundedRenderer(PDDocument document, long pixels, Duration work) {
    super(document);
    this.pixels = pixels;
    this.end = System.nanoTime() + work.toNanos();
    setSubsamplingAllowed(true);
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new BoundedDrawer(parameters);
  }

  /** Looks at the clock before each step. */
  private final class BoundedDrawer extends PageDrawer {

    BoundedDrawer(PageDrawerParameters parameters) throws IOException {
      super(parameters);
    }

    /** What PDFBox lets pass of a step that fails, it would let pass here too: hence unchecked. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      if (System.nanoTime() - end > 0) {
        throw new UncheckedIOException(new IOException("the page takes too long to draw"));
      }
      super.processOperator(operator, operands);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
      if (isModerate(image) && areMasksModerate(image)) {
        super.drawImage(image);
      }
    }

    private boolean areMasksModerate(PDImage image) throws IOException {
      return !(image instanceof PDImageXObject object)
          || isModerate(object.getSoftMask()) && isModerate(object.getMask());
    }

    private boolean isModerate(PDImage image) {
      return image == null || (long) image.getWidth() * image.getHeight() <= pixels;
    }
  }
}
