package org.qibei.extraction.word;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qibei.extraction.Block;
import org.qibei.extraction.Budget;
import org.qibei.extraction.Container;
import org.qibei.extraction.UnreadableDocument;
import org.qibei.extraction.XmlTree;
import org.w3c.dom.Element;

/**
 * A DOCX file as blocks. Of its many parts only three are looked at, and of their elements only
 * those that words, tables and numbers hang on.
 */
public final class WordAdapter {
  private static final String TEXT = "word/document.xml";
  private static final String STYLES = "word/styles.xml";
  private static final String NUMBERING = "word/numbering.xml";

  /** How letters look and who typed them when; in most documents the larger part of all. */
  private static final Set<String> NEEDLESS =
      Set.of(
          "rFonts",
          "sz",
          "szCs",
          "color",
          "lang",
          "kern",
          "spacing",
          "b",
          "bCs",
          "i",
          "iCs",
          "u",
          "highlight",
          "shd",
          "rStyle",
          "tblPr",
          "tblGrid",
          "tcBorders",
          "proofErr",
          "bookmarkStart",
          "bookmarkEnd",
          "rsidR",
          "rsidRPr",
          "rsidRDefault",
          "rsidP",
          "rsidTr",
          "paraId",
          "textId",
          "latentStyles",
          "docDefaults");

  private WordAdapter() {}

  public static List<Block> blocks(byte[] bytes, Budget budget) {
    try {
      Map<String, byte[]> parts =
          Container.unpacked(bytes, Set.of(TEXT, STYLES, NUMBERING)::contains, budget);
      Element body =
          root(parts, TEXT, budget)
              .flatMap(root -> Nodes.child(root, "body"))
              .orElseThrow(() -> new IOException("no body"));
      ListNumbers numbers =
          new ListNumbers(root(parts, STYLES, budget), root(parts, NUMBERING, budget));
      return new WordBody(numbers, budget).blocks(body);
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableDocument(UnreadableDocument.Reason.DAMAGED, e);
    }
  }

  private static Optional<Element> root(Map<String, byte[]> parts, String part, Budget budget)
      throws IOException {
    return parts.containsKey(part)
        ? Optional.of(XmlTree.of(parts.get(part), NEEDLESS, budget).root())
        : Optional.empty();
  }
}
