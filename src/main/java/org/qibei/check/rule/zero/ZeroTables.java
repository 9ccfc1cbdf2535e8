package org.qibei.check.rule.zero;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qibei.check.Dossier;
import org.qibei.check.Input;
import org.qibei.check.Zeros;
import org.qibei.form.Table;
import org.qibei.report.AnnualReport;

/** Tells which tables hold nothing but zero; blanks are not zeros and say nothing. */
final class ZeroTables {

  private final AnnualReport report;
  private final Zeros zeros;

  private ZeroTables(AnnualReport report, Zeros zeros) {
    this.report = report;
    this.zeros = zeros;
  }

  static ZeroTables of(Dossier dossier) {
    return new ZeroTables(dossier.report(), Zeros.in(dossier));
  }

  static ZeroTables of(AnnualReport report) {
    return new ZeroTables(report, Zeros.of(report));
  }

  /**
   * A table without any number leaves the question open, and so do cells that could not be read, as
   * long as none of the tables {@code that} decide holds another figure than zero.
   */
  static Optional<Input> lacking(Dossier dossier, String... that) {
    ZeroTables tables = of(dossier);
    List<String> all = dossier.report().form().tables().stream().map(Table::id).toList();
    boolean empty = !all.stream().allMatch(tables.zeros::hasNumbers);
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
    return report.form().tables().stream().map(Table::id).allMatch(zeros::isZero);
  }

  boolean areZero(String... tables) {
    return Arrays.stream(tables).allMatch(table -> zeros.isZero(table) || !zeros.hasNumbers(table));
  }
}
