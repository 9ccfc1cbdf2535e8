package org.qibei.check.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qibei.form.Cell;
import org.qibei.form.Row;
import org.qibei.report.AnnualReport;
import org.qibei.report.AnnualReportBuilder;
import org.qibei.report.Figure;

/** Spoils a balanced report as clerks do, and knows the true figures. */
enum Fault {
  /** One figure is another. */
  ONE_CELL,
  /** Two figures that have nothing to do with each other are others. */
  TWO_CELLS,
  /** Two digits of a figure change places. */
  TRANSPOSED,
  /** A digit of a figure is lost or typed twice. */
  DIGIT,
  /** Two figures of a row stand in each other's cells. */
  SWAPPED,
  /** A row stands a column too far to the right. */
  SHIFTED;

  /** The report with the fault; the same report where it cannot have it. */
  AnnualReport in(AnnualReport report, Random random) {
    return switch (this) {
      case ONE_CELL -> another(report, random);
      case TWO_CELLS -> another(another(report, random), random);
      case TRANSPOSED -> retyped(report, random, 2);
      case DIGIT -> retyped(report, random, 1);
      case SWAPPED -> swapped(report, random);
      case SHIFTED -> shifted(report, random);
    };
  }

  private static List<Cell> cells(AnnualReport report) {
    return report.form().tieOuts().stream()
        .flatMap(t -> java.util.stream.Stream.concat(t.left().stream(), t.right().stream()))
        .distinct()
        .sorted(java.util.Comparator.comparing(Cell::path))
        .toList();
  }

  static long value(AnnualReport report, Cell cell) {
    return report.figure(cell).flatMap(Figure::asNumber).orElseThrow().longValue();
  }

  private static AnnualReport with(AnnualReport report, Cell cell, long value) {
    return report.with(cell, Figure.of(value));
  }

  private static AnnualReport another(AnnualReport report, Random random) {
    List<Cell> cells =
        cells(report).stream().filter(cell -> value(report, cell) > 0).collect(Collectors.toList());
    Cell cell = cells.get(random.nextInt(cells.size()));
    long now = value(report, cell);
    long other = Math.max(0, now + (random.nextBoolean() ? 1 : -1) * (1 + random.nextInt(9)));
    return with(report, cell, other == now ? now + 1 : other);
  }

  private static AnnualReport retyped(AnnualReport report, Random random, int digits) {
    List<Cell> cells =
        cells(report).stream()
            .filter(cell -> value(report, cell) >= 10)
            .collect(Collectors.toList());
    if (cells.isEmpty()) {
      return report;
    }
    Cell cell = cells.get(random.nextInt(cells.size()));
    String now = Long.toString(value(report, cell));
    int at = random.nextInt(now.length() - 1);
    String typed =
        digits == 2
            ? now.substring(0, at) + now.charAt(at + 1) + now.charAt(at) + now.substring(at + 2)
            : random.nextBoolean()
                ? now.substring(0, at) + now.substring(at + 1)
                : now.substring(0, at) + now.charAt(at) + now.substring(at);
    return with(report, cell, Long.parseLong(typed));
  }

  private static AnnualReport swapped(AnnualReport report, Random random) {
    List<Row> rows = report.form().table("t2").rows();
    List<Cell> row = rows.get(random.nextInt(rows.size())).cells();
    Cell one = row.get(random.nextInt(row.size()));
    Cell other = row.get(random.nextInt(row.size()));
    return with(with(report, one, value(report, other)), other, value(report, one));
  }

  private static AnnualReport shifted(AnnualReport report, Random random) {
    List<Row> rows = report.form().table("t2").rows();
    List<Cell> row = rows.get(random.nextInt(rows.size())).cells();
    AnnualReportBuilder changed = report.toBuilder().figure(row.get(0).path(), "0");
    for (int i = 1; i < row.size(); i++) {
      changed.figure(row.get(i).path(), String.valueOf(value(report, row.get(i - 1))));
    }
    return changed.build();
  }

  /** The figures that differ, with what they truly are. */
  static Map<String, Long> truth(AnnualReport sound, AnnualReport spoiled) {
    Map<String, Long> changes = new TreeMap<>();
    for (Cell cell : cells(sound)) {
      if (value(sound, cell) != value(spoiled, cell)) {
        changes.put(cell.path(), value(sound, cell));
      }
    }
    return changes;
  }

  static Map<String, Long> proposed(Repair repair) {
    return new ArrayList<>(repair.changes())
        .stream()
            .collect(
                Collectors.toMap(
                    change -> change.cell().path(), Change::to, (a, b) -> a, TreeMap::new));
  }
}
