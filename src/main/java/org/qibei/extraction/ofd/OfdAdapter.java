package org.qibei.extraction.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qibei.extraction.Block;
import org.qibei.extraction.Budget;
import org.qibei.extraction.UnreadableDocument;
import org.qibei.extraction.page.PageBlocks;
import org.qibei.extraction.page.PageLayout;

/** An OFD document (GB/T 33190-2016) as blocks. */
public final class OfdAdapter {
  private OfdAdapter() {}

  public static List<Block> blocks(byte[] bytes, Budget budget) {
    try {
      List<Block> sizes = new ArrayList<>();
      List<PageLayout> pages = pages(OfdDocument.open(bytes, budget), budget, sizes);
      return Stream.concat(sizes.stream(), PageBlocks.of(pages).stream()).toList();
    } catch (UnreadableDocument e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocument(UnreadableDocument.Reason.DAMAGED, e);
    }
  }

  private static List<PageLayout> pages(OfdDocument document, Budget budget, List<Block> sizes)
      throws IOException {
    List<PageLayout> pages = new ArrayList<>();
    for (int index = 0; index < document.pages(); index++) {
      budget.page(index + 1, document.pages());
      OfdDocument.Sheet sheet = document.sheet(index);
      sheet.size().map(Block.Page::new).ifPresent(sizes::add);
      OfdPage page = new OfdPage(sheet.box(), budget);
      sheet.layers().forEach(page::draw);
      pages.add(page.layout(index + 1));
    }
    return pages;
  }
}
