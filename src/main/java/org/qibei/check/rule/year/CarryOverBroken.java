package org.qibei.check.rule.year;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.check.rule.quantity.TableFigures;
import org.qibei.form.Cell;
import org.qibei.report.Place;

/** Requests carried in that are not those carried out last year (XYR-01). */
public final class CarryOverBroken implements Rule {

  private static final String IN = "t2.carriedIn.";
  private static final String OUT = "t2.carriedOut.";
  private static final String TOTAL = "total";

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    Optional<Input> missing = dossier.lastYear().lacking();
    if (missing.isPresent()) {
      return missing;
    }
    boolean known =
        TableFigures.of(dossier).number(IN + TOTAL).isPresent()
            && dossier.lastYear().number(OUT + TOTAL).isPresent();
    return known ? Optional.empty() : Optional.of(Input.FIGURES);
  }

  /** A wrong total is told once; where the totals agree, applicants may have been reclassified. */
  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    List<Flaw> total = flaw(dossier, TOTAL).stream().toList();
    return total.isEmpty()
        ? dossier.report().form().table("t2").row("carriedIn").cells().stream()
            .map(Cell::column)
            .flatMap(column -> flaw(dossier, column).stream())
        : total.stream();
  }

  private static Optional<Flaw> flaw(Dossier dossier, String column) {
    Optional<BigDecimal> in = TableFigures.of(dossier).number(IN + column);
    Optional<BigDecimal> out = dossier.lastYear().number(OUT + column);
    boolean broken = in.isPresent() && out.isPresent() && in.get().compareTo(out.get()) != 0;
    return broken
        ? Optional.of(
            Flaw.at(new Place(IN + column))
                .grade(column.equals(TOTAL) ? "total" : "column")
                .declared(in.get())
                .expected(out.get())
                .difference(in.get().subtract(out.get()))
                .quoting(dossier.lastYear().shares(OUT + column)))
        : Optional.empty();
  }
}
