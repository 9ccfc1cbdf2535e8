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
import org.qibei.report.Place;

/** Fewer cases in a block of table 3 than were pending last year (XYR-06). */
public final class PendingVanished implements Rule {

  private static final List<String> BLOCKS =
      List.of("t3.review.", "t3.directSuit.", "t3.suitAfterReview.");

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    Optional<Input> missing = dossier.lastYear().lacking();
    if (missing.isPresent()) {
      return missing;
    }
    boolean any =
        BLOCKS.stream()
            .anyMatch(
                block ->
                    TableFigures.of(dossier).number(block + "total").isPresent()
                        && dossier.lastYear().number(block + "pending").isPresent());
    return any ? Optional.empty() : Optional.of(Input.FIGURES);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return BLOCKS.stream().flatMap(block -> flaw(dossier, block).stream());
  }

  private static Optional<Flaw> flaw(Dossier dossier, String block) {
    Optional<BigDecimal> total = TableFigures.of(dossier).number(block + "total");
    Optional<BigDecimal> pending = dossier.lastYear().number(block + "pending");
    return total.isPresent() && pending.isPresent() && total.get().compareTo(pending.get()) < 0
        ? Optional.of(
            Flaw.at(new Place(block + "total"))
                .declared(total.get())
                .expected(pending.get())
                .difference(total.get().subtract(pending.get()))
                .quoting(dossier.lastYear().shares(block + "pending")))
        : Optional.empty();
  }
}
