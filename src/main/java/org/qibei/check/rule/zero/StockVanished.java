package org.qibei.check.rule.zero;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.report.AnnualReport;
import org.qibei.report.Figure;
import org.qibei.report.Place;

/**
 * Documents in force last year, none this year, and fewer repealed than there were (ZER-06); they
 * may have lapsed or gone to another agency.
 */
public final class StockVanished implements Rule {

  private static final List<String> ROWS = List.of("regulations", "normativeDocuments");

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    Optional<Input> missing = dossier.lastYear().lacking();
    if (missing.isPresent()) {
      return missing;
    }
    return rows(dossier).findAny().isEmpty() ? Optional.of(Input.FIGURES) : Optional.empty();
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return rows(dossier)
        .filter(Stock::hasVanished)
        .map(
            stock ->
                Flaw.at(new Place(stock.path() + ".inForce"))
                    .declared(stock.now())
                    .expected(stock.before().subtract(stock.repealed()))
                    .difference(stock.before())
                    .quoting(dossier.lastYear().shares(stock.path() + ".inForce")));
  }

  private static Stream<Stock> rows(Dossier dossier) {
    return ROWS.stream().map(row -> "t1." + row).flatMap(row -> Stock.of(row, dossier).stream());
  }

  /** What was in force before, what was repealed, what is in force now. */
  private record Stock(String path, BigDecimal before, BigDecimal repealed, BigDecimal now) {

    static Optional<Stock> of(String row, Dossier dossier) {
      AnnualReport report = dossier.report();
      Optional<BigDecimal> before = dossier.lastYear().number(row + ".inForce");
      Optional<BigDecimal> repealed = number(report, row + ".repealed");
      return number(report, row + ".inForce")
          .filter(now -> before.isPresent() && repealed.isPresent())
          .map(now -> new Stock(row, before.get(), repealed.get(), now));
    }

    boolean hasVanished() {
      return before.signum() > 0 && now.signum() == 0 && repealed.compareTo(before) < 0;
    }

    private static Optional<BigDecimal> number(AnnualReport report, String path) {
      return report.figure(path).flatMap(Figure::asNumber);
    }
  }
}
