package org.qibei.check.rule.crosstable;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Grade;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.check.rule.quantity.TableFigures;
import org.qibei.report.Place;

/**
 * Suits without reconsideration from 2024 on, when refusals must be reconsidered first (XTB-05); a
 * probable fault where the agency did nothing but grant and refuse in both years.
 */
public final class DirectSuit implements Rule {

  private static final String SUITS = "t3.directSuit.total";

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return TableFigures.of(dossier).number(SUITS).isPresent()
        ? Optional.empty()
        : Optional.of(Input.FIGURES);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    BigDecimal suits = TableFigures.of(dossier).number(SUITS).orElseThrow();
    if (suits.signum() <= 0) {
      return Stream.empty();
    }
    boolean refusalsOnly =
        onlyRefuses(dossier, TableFigures.of(dossier)::number)
            && onlyRefuses(dossier, dossier.lastYear()::number);
    return Stream.of(
        Flaw.at(new Place(SUITS))
            .declared(suits)
            .grade(refusalsOnly ? "refusals" : Grade.STANDARD));
  }

  /** Whether all that was not granted was refused, and something was. */
  private static boolean onlyRefuses(
      Dossier dossier, Function<String, Optional<BigDecimal>> number) {
    Optional<BigDecimal> results = number.apply("t2.resultTotal.total");
    Optional<BigDecimal> granted = number.apply("t2.granted.total");
    BigDecimal refused =
        dossier.report().form().table("t2").rows().stream()
            .filter(row -> row.id().startsWith("refused."))
            .flatMap(row -> number.apply(row.path() + ".total").stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return refused.signum() > 0
        && results.isPresent()
        && granted.isPresent()
        && results.get().subtract(granted.get()).compareTo(refused) == 0;
  }
}
