package org.qibei.extraction;

/** Why the reader is not sure of a place; the words stand in the message bundles. */
public enum Reason {
  /** The row's label differs from the form's. */
  LABEL_DAMAGED,
  /** The row was placed by its position between its neighbours. */
  ROW_FROM_POSITION,
  /** The row stands at another place than on the form. */
  ROW_ORDER,
  /** The columns were counted, the document does not show them. */
  COLUMN_FROM_POSITION,
  /** The row has more or fewer cells than the form has columns. */
  CELL_COUNT,
  /** The columns stand in another order than on the form. */
  COLUMN_ORDER,
  /** Several cells run together without a separator. */
  RUN_TOGETHER,
  /** The cell holds other text than a number. */
  NOT_A_NUMBER,
  /** So many rows do not add up that columns may be shifted. */
  TABLE_MISALIGNED,
  /** The table stands twice, with different figures. */
  TABLE_TWICE,
  /** The table is not there, but a picture stands where it should be. */
  TABLE_IN_PICTURE,
  /** It stands in a scan or a picture, and text recognition read it. */
  READ_BY_SIGHT,
  /** The section was found by its content, it has no heading. */
  SECTION_WITHOUT_HEADING;

  /** Whether the document shows a picture there and no text. */
  public boolean isOfPicture() {
    return this == TABLE_IN_PICTURE || this == READ_BY_SIGHT;
  }
}
