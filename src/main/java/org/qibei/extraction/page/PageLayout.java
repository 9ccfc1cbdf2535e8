package org.qibei.extraction.page;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** A page taken apart: its ruled tables with all letters, and the lines outside them. */
public record PageLayout(
    PagePlace place,
    List<RuledTable> tables,
    List<Glyph> glyphs,
    List<TextLine> lines,
    List<Rectangle2D.Float> pictures) {

  /** All letters, rules and pictures of a page, turned so that it can be read. */
  public static PageLayout of(
      PagePlace place, List<Glyph> drawn, List<Rule> rules, List<Rectangle2D.Float> pictures) {
    List<Glyph> glyphs = DrawnOnce.of(drawn);
    List<RuledTable> tables =
        Lattice.tables(rules).stream()
            .filter(table -> glyphs.stream().anyMatch(table::contains))
            .toList();
    List<Glyph> outside =
        glyphs.stream()
            .filter(glyph -> tables.stream().noneMatch(table -> table.contains(glyph)))
            .toList();
    return new PageLayout(place, tables, glyphs, TextLine.of(outside), pictures);
  }

  /** The cells of the tables that these rules draw. */
  public static List<Rectangle2D.Float> cells(List<Rule> rules) {
    return Lattice.tables(rules).stream()
        .flatMap(table -> table.cells().stream().map(table::bounds))
        .toList();
  }
}
