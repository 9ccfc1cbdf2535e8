package org.qibei.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** A part of the document as it is read aloud: a heading, a paragraph, a table, a cell. */
public final class Tag {
  private final PDStructureElement element;

  Tag(PDStructureElement element) {
    this.element = element;
  }

  /** A part inside this one, at its end: P, H1 to H3, Table, TR, TH, TD. */
  public Tag add(String type) {
    PDStructureElement child = new PDStructureElement(type, element);
    element.appendKid(child);
    return new Tag(child);
  }

  /** A head cell that stands over its column. */
  public Tag addColumnHead() {
    Tag head = add("TH");
    PDTableAttributeObject table = new PDTableAttributeObject();
    table.setScope(PDTableAttributeObject.SCOPE_COLUMN);
    head.element.addAttribute(table);
    return head;
  }

  /** A head cell that spans the table and stands over the rows below it. */
  public Tag addGroupHead(int columns) {
    Tag head = add("TH");
    PDTableAttributeObject table = new PDTableAttributeObject();
    table.setScope(PDTableAttributeObject.SCOPE_ROW);
    table.setColSpan(columns);
    head.element.addAttribute(table);
    return head;
  }

  COSName type() {
    return COSName.getPDFName(element.getStructureType());
  }

  PDStructureElement element() {
    return element;
  }

  void mark(PDPage page, int number) {
    PDMarkedContentReference reference = new PDMarkedContentReference();
    reference.setPage(page);
    reference.setMCID(number);
    element.appendKid(reference);
  }
}
