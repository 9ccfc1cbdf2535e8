package org.qibei.extraction.made;

/** How a report on paper looks. */
public enum Look {
  RULED,
  /** Tables without any lines. */
  UNRULED,
  /** Pages that lie on their side and are shown upright. */
  TURNED,
  /** Tables repeat their heads on every page, below a running head. */
  HEADS_REPEATED,
  /** Every letter is drawn twice, a hair apart, which makes it bold. */
  DRAWN_TWICE,
  /** A small raised 1 stands behind every figure. */
  NOTED,
  /** Figures are set in a font that does not say which letters it draws. */
  UNTOLD
}
