package org.qibei.extraction.olddoc;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.SEPX;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.qibei.extraction.Block;
import org.qibei.extraction.PageSize;

/** How large the pages of a DOC file's sections are, where a section says so. */
final class DocPages {
  private static final int WIDTH = 0x1F;
  private static final int HEIGHT = 0x20;
  private static final double TWENTIETHS = 20;

  private DocPages() {}

  static List<Block> of(HWPFDocument document) {
    return document.getSectionTable().getSections().stream()
        .flatMap(section -> size(section).stream())
        .<Block>map(Block.Page::new)
        .toList();
  }

  private static Optional<PageSize> size(SEPX section) {
    OptionalInt width = said(section, WIDTH);
    OptionalInt height = said(section, HEIGHT);
    return width.isPresent() && height.isPresent()
        ? Optional.of(
            PageSize.ofPoints(width.getAsInt() / TWENTIETHS, height.getAsInt() / TWENTIETHS))
        : Optional.empty();
  }

  /** In twentieths of a point; what a section leaves out would be a guess. */
  private static OptionalInt said(SEPX section, int property) {
    OptionalInt said = OptionalInt.empty();
    SprmIterator all = new SprmIterator(section.getGrpprl(), 0);
    while (all.hasNext()) {
      SprmOperation one = all.next();
      if (one.getType() == SprmOperation.TYPE_SEP && one.getOperation() == property) {
        said = OptionalInt.of(one.getOperand());
      }
    }
    return said.isPresent() && said.getAsInt() > 0 ? said : OptionalInt.empty();
  }
}
