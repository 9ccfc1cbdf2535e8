package org.qibei.extraction.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.qibei.extraction.Block;
import org.qibei.extraction.Budget;
import org.qibei.extraction.UnreadableDocument;

/** A DOCX file as blocks. */
public final class WordAdapter {
  private static final long LARGEST_PART = 64L * 1024 * 1024;
  private static final double SMALLEST_INFLATE_RATIO = 0.002;
  private static final int MOST_PARTS = 10_000;

  static {
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    ZipSecureFile.setMinInflateRatio(SMALLEST_INFLATE_RATIO);
    ZipSecureFile.setMaxFileCount(MOST_PARTS);
  }

  private WordAdapter() {}

  public static List<Block> blocks(byte[] bytes, Budget budget) {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      return new WordBody(new ListNumbers(document), budget)
          .blocks(document.getDocument().getBody().getDomNode());
    } catch (UnreadableDocument e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      boolean bomb = String.valueOf(e.getMessage()).contains("Zip bomb");
      throw new UnreadableDocument(
          bomb ? UnreadableDocument.Reason.TOO_LARGE : UnreadableDocument.Reason.DAMAGED, e);
    }
  }
}
