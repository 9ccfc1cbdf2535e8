package org.qibei.extraction.pdf;

import java.util.List;

/** A page taken apart: its ruled tables with all letters, and the lines outside them. */
record PageLayout(
    PagePlace place, List<RuledTable> tables, List<Glyph> glyphs, List<TextLine> lines) {

  static PageLayout of(PageContent content, int number) {
    PagePlace place = new PagePlace(number, content.reading(), content.shown());
    List<Glyph> glyphs = content.glyphs(place.reading());
    List<RuledTable> tables =
        Lattice.tables(content.rules(place.reading())).stream()
            .filter(table -> glyphs.stream().anyMatch(table::contains))
            .toList();
    List<Glyph> outside =
        glyphs.stream()
            .filter(glyph -> tables.stream().noneMatch(table -> table.contains(glyph)))
            .toList();
    return new PageLayout(place, tables, glyphs, TextLine.of(outside));
  }
}
