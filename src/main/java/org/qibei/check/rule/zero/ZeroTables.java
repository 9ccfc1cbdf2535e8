package org.qibei.check.rule.zero;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qibei.check.Dossier;
import org.qibei.check.Input;
import org.qibei.form.Table;
import org.qibei.report.AnnualReport;
import org.qibei.report.Count;

/** Tells which tables hold nothing but zero; blanks are not zeros and say nothing. */
final class ZeroTables {

  private final AnnualReport report;

  private ZeroTables(AnnualReport report) {
    this.report = report;
  }

  static ZeroTables of(Dossier dossier) {
    return of(dossier.report());
  }

  static ZeroTables of(AnnualReport report) {
    return new ZeroTables(report);
  }

  /** A table without any number leaves the question open. */
  static Optional<Input> lacking(Dossier dossier) {
    ZeroTables tables = of(dossier);
    boolean open =
        dossier.report().form().tables().stream()
            .map(Table::id)
            .anyMatch(table -> tables.numbers(table).isEmpty());
    return open ? Optional.of(Input.FIGURES) : Optional.empty();
  }

  /** Whether all three tables have figures and none but zero. */
  boolean areAllZero() {
    return report.form().tables().stream()
        .map(Table::id)
        .allMatch(table -> !numbers(table).isEmpty() && areZero(table));
  }

  boolean areZero(String... tables) {
    return Arrays.stream(tables)
        .allMatch(table -> numbers(table).stream().allMatch(number -> number.signum() == 0));
  }

  private List<BigDecimal> numbers(String table) {
    return report
        .counts()
        .filter(count -> count.cell().table().equals(table))
        .map(Count::number)
        .toList();
  }
}
