package org.qibei.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.qibei.form.Cell;
import org.qibei.form.Row;
import org.qibei.report.AnnualReport;
import org.qibei.report.Figure;

/** Spoils every cell of a sound report in five ways and notes which rules object. */
final class CellCoverage {

  /** The ways in which a cell is filled wrongly. */
  enum Slip {
    PLUS_ONE("+1"),
    TIMES_TEN("×10"),
    BLANK("blank"),
    SWAPPED("swapped with its neighbour"),
    SHIFTED("row shifted from here");

    private final String words;

    Slip(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  private final AnnualReport sound;
  private final List<String> before;
  private final Map<Cell, Set<String>> rules = new LinkedHashMap<>();
  private final Map<Cell, Set<Slip>> unseen = new LinkedHashMap<>();

  private CellCoverage(AnnualReport sound) {
    this.sound = sound;
    this.before = SoundReport.findings(sound);
  }

  static CellCoverage of(AnnualReport sound) {
    CellCoverage coverage = new CellCoverage(sound);
    sound.form().cells().forEach(coverage::spoil);
    return coverage;
  }

  /** The rules that constrain a cell. */
  Map<Cell, Set<String>> rules() {
    return rules;
  }

  /** The slips that no rule notices, by cell. */
  Map<Cell, Set<Slip>> unseen() {
    return unseen;
  }

  private void spoil(Cell cell) {
    for (Slip slip : Slip.values()) {
      spoiled(cell, slip)
          .filter(report -> !report.equals(sound))
          .ifPresent(report -> note(cell, slip, report));
    }
  }

  private void note(Cell cell, Slip slip, AnnualReport report) {
    List<String> found = new ArrayList<>(SoundReport.findings(report));
    before.forEach(found::remove);
    if (found.isEmpty()) {
      unseen.computeIfAbsent(cell, key -> new TreeSet<>()).add(slip);
    }
    found.forEach(
        line ->
            rules
                .computeIfAbsent(cell, key -> new TreeSet<>())
                .add(line.substring(0, line.indexOf(' '))));
  }

  private Optional<AnnualReport> spoiled(Cell cell, Slip slip) {
    return switch (slip) {
      case PLUS_ONE -> Optional.of(with(cell, number(cell).add(BigDecimal.ONE).toPlainString()));
      case TIMES_TEN ->
          Optional.of(with(cell, number(cell).multiply(BigDecimal.TEN).toPlainString()))
              .filter(report -> number(cell).signum() != 0);
      case BLANK -> Optional.of(with(cell, ""));
      case SWAPPED -> neighbour(cell).map(other -> swapped(cell, other));
      case SHIFTED -> Optional.of(shifted(cell));
    };
  }

  /** The next cell of the row, or of the column where the row has no other. */
  private Optional<Cell> neighbour(Cell cell) {
    List<Cell> row = row(cell).cells();
    int at = row.indexOf(cell);
    if (at + 1 < row.size()) {
      return Optional.of(row.get(at + 1));
    }
    return sound.form().table(cell.table()).rows().stream()
        .dropWhile(other -> !other.id().equals(cell.row()))
        .skip(1)
        .flatMap(other -> other.cells().stream())
        .filter(other -> other.column().equals(cell.column()))
        .findFirst();
  }

  private AnnualReport swapped(Cell one, Cell other) {
    String first = raw(one);
    return SoundReport.with(with(one, raw(other)), other.path(), first);
  }

  private AnnualReport shifted(Cell cell) {
    List<Cell> row = row(cell).cells();
    AnnualReport report = with(cell, "0");
    for (int i = row.indexOf(cell) + 1; i < row.size(); i++) {
      report = SoundReport.with(report, row.get(i).path(), raw(row.get(i - 1)));
    }
    return report;
  }

  private Row row(Cell cell) {
    return sound.form().row(cell.table() + "." + cell.row()).orElseThrow();
  }

  private AnnualReport with(Cell cell, String raw) {
    return SoundReport.with(sound, cell.path(), raw);
  }

  private String raw(Cell cell) {
    return sound.figure(cell).map(Figure::raw).orElse("");
  }

  private BigDecimal number(Cell cell) {
    return sound.figure(cell).flatMap(Figure::asNumber).orElse(BigDecimal.ZERO);
  }
}
