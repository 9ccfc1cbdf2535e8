package org.qibei.extraction.scan;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.qibei.extraction.Budget;
import org.qibei.extraction.UnreadableDocument;
import org.qibei.extraction.UnreadableDocument.Reason;

/** What is painted on a page of a PDF file: its pictures are measured before any is unpacked. */
final class PagePaint {
  private static final int DEEPEST = 8;

  private final Budget budget;
  private long left;

  private PagePaint(Budget budget, long pixels) {
    this.budget = budget;
    this.left = pixels;
  }

  /** Refuses a page whose pictures are too large together. */
  static void measure(PDPage page, Budget budget, long pixels) throws IOException {
    new PagePaint(budget, pixels).measure(page.getResources(), 0);
  }

  private void measure(PDResources resources, int depth) throws IOException {
    if (resources == null || depth > DEEPEST) {
      return;
    }
    for (COSName name : resources.getXObjectNames()) {
      budget.steps(1);
      var object = resources.getXObject(name);
      if (object instanceof PDImageXObject image) {
        left -= (long) image.getWidth() * image.getHeight();
      } else if (object instanceof PDFormXObject form) {
        measure(form.getResources(), depth + 1);
      }
      if (left < 0) {
        throw new UnreadableDocument(Reason.TOO_LARGE);
      }
    }
  }
}
