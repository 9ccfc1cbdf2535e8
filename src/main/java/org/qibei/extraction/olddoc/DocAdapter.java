package org.qibei.extraction.olddoc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.qibei.extraction.Block;
import org.qibei.extraction.Budget;
import org.qibei.extraction.PlainText;
import org.qibei.extraction.Provenance;
import org.qibei.extraction.UnreadableDocument;

/** A DOC file as blocks. */
public final class DocAdapter {
  private final Budget budget;
  private final List<Block> blocks = new ArrayList<>();
  private int tables;

  private DocAdapter(Budget budget) {
    this.budget = budget;
  }

  public static List<Block> blocks(byte[] bytes, Budget budget) {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      if (files.getRoot().hasEntry("EncryptedPackage")) {
        throw new UnreadableDocument(UnreadableDocument.Reason.ENCRYPTED);
      }
      if (!files.getRoot().hasEntry("WordDocument")) {
        throw new UnreadableDocument(UnreadableDocument.Reason.WRONG_TYPE, "OLE2");
      }
      try (HWPFDocument document = new HWPFDocument(files)) {
        DocAdapter adapter = new DocAdapter(budget);
        adapter.blocks.addAll(DocPages.of(document));
        return adapter.walk(document.getRange());
      }
    } catch (UnreadableDocument e) {
      throw e;
    } catch (EncryptedDocumentException e) {
      throw new UnreadableDocument(UnreadableDocument.Reason.ENCRYPTED, e);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableDocument(UnreadableDocument.Reason.DAMAGED, e);
    }
  }

  private List<Block> walk(Range range) {
    int i = 0;
    while (i < range.numParagraphs()) {
      budget.pieces(1);
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable()) {
        Table table = range.getTable(paragraph);
        tables++;
        blocks.add(new DocTable(table).grid(tables));
        i += Math.max(1, table.numParagraphs());
      } else {
        paragraph(DocText.of(paragraph), i + 1);
        i++;
      }
    }
    return blocks;
  }

  private void paragraph(String words, int number) {
    if (!words.isBlank()) {
      blocks.add(
          new Block.Paragraph(PlainText.withoutRadicals(words), Provenance.line(number, words)));
    }
  }
}
