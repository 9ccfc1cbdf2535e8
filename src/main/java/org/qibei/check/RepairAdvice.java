package org.qibei.check;

import java.util.List;

/**
 * A proposal in words: what may have happened, the cells to change, and the sums that hold
 * afterwards. Advice only: the registers decide.
 */
public record RepairAdvice(String what, List<Line> lines, String proof) {

  /** One cell: where it is, its place, what stands there and what would. */
  public record Line(String where, String place, String from, String to) {

    /** The table in which the cell is. */
    public String table() {
      return place.substring(0, place.indexOf('.'));
    }
  }
}
