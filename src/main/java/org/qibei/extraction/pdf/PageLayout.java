package org.qibei.extraction.pdf;

import java.util.List;

/** A page taken apart: its ruled tables with all letters, and the lines outside them. */
record PageLayout(List<RuledTable> tables, List<Glyph> glyphs, List<TextLine> lines, float height) {

  static PageLayout of(PageContent content) {
    List<RuledTable> tables =
        Lattice.tables(content.rules()).stream()
            .filter(table -> content.glyphs().stream().anyMatch(table::contains))
            .toList();
    List<Glyph> outside =
        content.glyphs().stream()
            .filter(glyph -> tables.stream().noneMatch(table -> table.contains(glyph)))
            .toList();
    return new PageLayout(tables, content.glyphs(), TextLine.of(outside), content.height());
  }
}
