package org.qibei.check.repair;

import java.util.Comparator;
import java.util.List;
import org.qibei.report.Place;

/**
 * A proposal after which all equations hold: what may have happened, the cells to change in the
 * order of the form, and how far-fetched it is (less is likelier).
 */
public record Repair(Kind kind, List<Change> changes, int cost) {

  /** What may have happened. */
  public enum Kind {
    /** One figure is wrong. */
    CELL("cell"),
    /** Two digits of one figure changed places. */
    TRANSPOSED("transposed"),
    /** Two figures stand in each other's cells. */
    SWAPPED("swapped"),
    /** The figures of a row stand a column too far to one side. */
    SHIFTED("shifted"),
    /** Several figures are wrong. */
    CELLS("cells");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  private static final int CELL = 10;
  private static final int ONE_CAUSE = 12;

  /** What the changes look like, and what such a fault costs. */
  static Repair of(List<Change> changes) {
    List<Change> sorted =
        changes.stream().sorted(Comparator.comparing(change -> Place.of(change.cell()))).toList();
    if (sorted.size() == 1) {
      return one(sorted.get(0));
    }
    return isSwap(sorted)
        ? new Repair(Kind.SWAPPED, sorted, ONE_CAUSE)
        : new Repair(Kind.CELLS, sorted, CELL * sorted.size() - slips(sorted));
  }

  static Repair shifted(List<Change> changes) {
    return new Repair(Kind.SHIFTED, changes, ONE_CAUSE + 1);
  }

  private static Repair one(Change change) {
    boolean transposed = change.slip() == Change.Slip.TRANSPOSED;
    return new Repair(
        transposed ? Kind.TRANSPOSED : Kind.CELL, List.of(change), CELL - slips(List.of(change)));
  }

  private static boolean isSwap(List<Change> two) {
    return two.size() == 2
        && two.get(0).to() == two.get(1).from()
        && two.get(1).to() == two.get(0).from();
  }

  /** What is easily mistyped is likelier than what is not. */
  private static int slips(List<Change> changes) {
    return changes.stream()
        .mapToInt(
            change ->
                switch (change.slip()) {
                  case TRANSPOSED -> 3;
                  case DIGIT -> 2;
                  case NONE -> change.from() == 0 ? 0 : 1;
                })
        .sum();
  }

  /** Both together, where they concern cells that have nothing to do with each other. */
  Repair and(Repair other) {
    List<Change> all =
        java.util.stream.Stream.concat(changes.stream(), other.changes.stream()).toList();
    return new Repair(Kind.CELLS, all, cost + other.cost);
  }
}
