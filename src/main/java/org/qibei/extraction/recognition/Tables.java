package org.qibei.extraction.recognition;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qibei.extraction.Marked;
import org.qibei.extraction.Provenance;
import org.qibei.extraction.Reason;
import org.qibei.form.Cell;
import org.qibei.report.Figure;

/** Reads the figures out of the matched rows. */
final class Tables {
  private static final String WIDE = "t2";
  private static final double SURE_LABEL = 0.9;
  private static final double BETWEEN_SURE_NEIGHBOURS = 0.8;
  private static final double ELSEWHERE = 0.7;
  private static final double LABEL_OF_ANOTHER = 0.5;
  private static final double TEXT_IN_RUNNING_LINE = 0.6;
  private static final double TEXT_IN_CELL = 0.9;
  private static final double NOTHING_IN_THE_ROW = 0.7;

  private static final Optional<Reason> COUNT_DIFFERS = Optional.of(Reason.CELL_COUNT);

  private final List<Match> matches;
  private final List<Target> targets;
  private final RowReader rows;
  private final Found found;

  private Tables(List<Match> matches, List<Target> targets, List<Strip> strips, Found found) {
    this.matches = matches;
    this.targets = targets.stream().filter(target -> !target.foreign()).toList();
    this.rows = new RowReader(strips);
    this.found = found;
  }

  static void read(List<Match> matches, List<Target> targets, List<Strip> strips, Found found) {
    Tables tables = new Tables(matches, targets, strips, found);
    Set<Reason> columns = EnumSet.noneOf(Reason.class);
    for (int i = 0; i < matches.size(); i++) {
      tables.read(i).ifPresent(columns::add);
    }
    columns.forEach(reason -> found.doubt(WIDE, reason, 0.5, tables.start()));
    if (Misalignment.in(found.figures())) {
      found.doubt(WIDE, Reason.TABLE_MISALIGNED, 0.5, tables.start());
    }
  }

  /** Where the wide table begins. */
  private Provenance start() {
    return found.provenance().entrySet().stream()
        .filter(place -> place.getKey().startsWith(WIDE + "."))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Provenance.line(0, ""));
  }

  /** What is to be said of the row's columns. */
  private Optional<Reason> read(int index) {
    Match match = matches.get(index);
    RowReader.Row row = rows.read(match);
    double label = label(index);
    for (RowReader.Taken taken : row.cells()) {
      if (found.figures().containsKey(taken.cell())) {
        continue;
      }
      if (taken.reason().equals(Optional.of(Reason.RUN_TOGETHER))) {
        joined(taken);
        continue;
      }
      double value = value(taken.slot(), match.candidate(), taken);
      double confidence = label * taken.confidence() * value * filled(match);
      found.figure(taken.cell(), taken.slot(), confidence, reason(match, label, taken, value));
    }
    missing(match, row).forEach(cell -> notFound(cell, match));
    return row.columns();
  }

  /** Nothing is taken from cells that run together; they are only shown where they stand. */
  private void joined(RowReader.Taken taken) {
    found.place(taken.cell().path(), taken.slot().provenance());
    found.doubt(taken.cell().path(), Reason.RUN_TOGETHER, 0, taken.slot().provenance());
  }

  /** Cells that the row should have, where it has others. */
  private List<Cell> missing(Match match, RowReader.Row row) {
    boolean counted = row.cells().stream().anyMatch(taken -> taken.reason().equals(COUNT_DIFFERS));
    return counted
        ? match.target().cells().stream()
            .filter(cell -> !found.figures().containsKey(cell))
            .toList()
        : List.of();
  }

  private void notFound(Cell cell, Match match) {
    Slot first = match.candidate().cells().get(0);
    found.doubt(cell.path(), Reason.CELL_COUNT, 0, first.provenance());
  }

  /**
   * A damaged label between two sure neighbours is believed: the form's order leaves the row
   * between them no other place.
   */
  private double label(int index) {
    Match match = matches.get(index);
    if (match.isOutOfOrder()) {
      return ELSEWHERE;
    }
    if (match.grounds() == Match.Grounds.LABEL_OF_ANOTHER) {
      return Math.min(match.fit(), LABEL_OF_ANOTHER);
    }
    if (match.byPosition() || match.fit() >= BETWEEN_SURE_NEIGHBOURS) {
      return match.fit() >= SURE_LABEL ? 1 : match.fit();
    }
    boolean before = index == 0 || isSureBeside(index - 1, index);
    boolean after = isLastInOrder(index) || isSureBeside(index, index + 1);
    return before && after ? BETWEEN_SURE_NEIGHBOURS : Math.min(match.fit(), ELSEWHERE);
  }

  private boolean isLastInOrder(int index) {
    return index + 1 == matches.size() || matches.get(index + 1).isOutOfOrder();
  }

  /** Whether the other of two matches is sure, and no row of the form is left out between them. */
  private boolean isSureBeside(int above, int below) {
    Match first = matches.get(above);
    Match second = matches.get(below);
    boolean sure = Math.max(first.fit(), second.fit()) >= SURE_LABEL;
    int from = targets.indexOf(first.target());
    int to = targets.indexOf(second.target());
    boolean sameTable = first.target().table().equals(second.target().table());
    return sure && (from < 0 || to < 0 || !sameTable || to == from + 1);
  }

  /** A row without any number may be a head that reads like a label. */
  private static double filled(Match match) {
    return match.candidate().hasNumber() || match.fit() >= SURE_LABEL ? 1 : NOTHING_IN_THE_ROW;
  }

  private static double value(Slot slot, Candidate candidate, RowReader.Taken taken) {
    Figure figure = Figure.read(slot.text(), taken.cell().kind());
    if (!(figure instanceof Figure.Text)) {
      return 1;
    }
    boolean sure = candidate.layout() == Strip.Layout.GRID && !Marked.is(slot.text());
    return sure ? TEXT_IN_CELL : TEXT_IN_RUNNING_LINE;
  }

  private static Reason reason(Match match, double label, RowReader.Taken taken, double value) {
    if (match.byPosition()) {
      return Reason.ROW_FROM_POSITION;
    }
    if (match.isOutOfOrder()) {
      return Reason.ROW_ORDER;
    }
    if (taken.confidence() <= Math.min(label, value)) {
      Optional<Reason> reason = taken.reason();
      return reason.orElse(Reason.COLUMN_FROM_POSITION);
    }
    return label <= value ? Reason.LABEL_DAMAGED : Reason.NOT_A_NUMBER;
  }
}
