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

  /**
   * A table without any number leaves the question open, and so do cells that could not be read, as
   * long as none of the tables {@code that} decide holds another figure than zero.
   */
  static Optional<Input> lacking(Dossier dossier, String... that) {
    ZeroTables tables = of(dossier);
    List<String> all = dossier.report().form().tables().stream().map(Table::id).toList();
    boolean empty = all.stream().anyMatch(table -> tables.numbers(table).isEmpty());
    boolean open =
        tables.areZero(that) && all.stream().anyMatch(table -> tables.hasUnread(dossier, table));
    return empty || open ? Optional.of(Input.FIGURES) : Optional.empty();
  }

  /** Whether nothing but zero was read while a doubted place of the table has no number. */
  private boolean hasUnread(Dossier dossier, String table) {
    return areZero(table)
        && dossier.legibility().doubted().stream()
            .filter(place -> place.startsWith(table + "."))
            .filter(place -> !dossier.legibility().isConfirmed(place))
            .anyMatch(
                place ->
                    report
                        .form()
                        .cell(place)
                        .flatMap(report::figure)
                        .flatMap(figure -> figure.asNumber())
                        .isEmpty());
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
