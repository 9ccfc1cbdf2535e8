package org.qibei.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The order in which a file is read aloud, and the way back from each page to it. */
final class Structure {
  private final PDStructureTreeRoot tree = new PDStructureTreeRoot();
  private final List<COSArray> pages = new ArrayList<>();
  private final Tag root;

  Structure(PDDocument document) {
    document.getDocumentCatalog().setStructureTreeRoot(tree);
    PDStructureElement element = new PDStructureElement("Document", tree);
    tree.appendKid(element);
    root = new Tag(element);
  }

  Tag root() {
    return root;
  }

  void open(PDPage page) {
    page.setStructParents(pages.size());
    pages.add(new COSArray());
  }

  /** Ties the next piece of a page to its part and returns the piece's number on that page. */
  int next(PDPage page, Tag tag) {
    COSArray marks = pages.get(page.getStructParents());
    int number = marks.size();
    marks.add(tag.element().getCOSObject());
    tag.mark(page, number);
    return number;
  }

  void finish() {
    COSArray numbers = new COSArray();
    for (int page = 0; page < pages.size(); page++) {
      numbers.add(COSInteger.get(page));
      numbers.add(pages.get(page));
    }
    COSDictionary parents = new COSDictionary();
    parents.setItem(COSName.NUMS, numbers);
    tree.getCOSObject().setItem(COSName.PARENT_TREE, parents);
    tree.setParentTreeNextKey(pages.size());
  }
}
