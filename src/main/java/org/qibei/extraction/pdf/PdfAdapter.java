package org.qibei.extraction.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.qibei.extraction.Block;
import org.qibei.extraction.Budget;
import org.qibei.extraction.PageSize;
import org.qibei.extraction.UnreadableDocument;
import org.qibei.extraction.page.PageBlocks;
import org.qibei.extraction.page.PageLayout;

/** A PDF file with a text layer as blocks. */
public final class PdfAdapter {
  private PdfAdapter() {}

  public static List<Block> blocks(byte[] bytes, Budget budget) {
    BoundedStreams.insist();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      int all = document.getNumberOfPages();
      budget.pages(all);
      List<PageLayout> pages = new ArrayList<>();
      for (int page = 0; page < all; page++) {
        budget.page(page + 1, all);
        pages.add(PageContent.of(document.getPage(page), budget).layout(page + 1));
      }
      List<Block> blocks = new ArrayList<>(PageBlocks.of(pages));
      for (PDPage page : document.getPages()) {
        PDRectangle box = page.getMediaBox();
        float unit = page.getUserUnit();
        blocks.add(
            new Block.Page(PageSize.ofPoints(box.getWidth() * unit, box.getHeight() * unit)));
      }
      return blocks;
    } catch (UnreadableDocument e) {
      throw e;
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocument(UnreadableDocument.Reason.ENCRYPTED, e);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocument(UnreadableDocument.Reason.DAMAGED, e);
    }
  }
}
