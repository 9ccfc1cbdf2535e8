package org.qibei.pdf;

import java.util.List;

/**
 * Lines that belong together: a heading, a paragraph, a signature.
 *
 * @param type what it is when read aloud: P, H1, H2
 * @param before blank lines above it, left out at the head of a page
 * @param kept how many of its last lines must stand on one page with the next block
 */
public record Block(String type, Style style, List<Line> lines, int before, int kept) {

  /** A block that keeps this many of its last lines with the next block. */
  public Block keeping(int lastLines) {
    return new Block(type, style, lines, before, Math.min(lastLines, lines.size()));
  }
}
