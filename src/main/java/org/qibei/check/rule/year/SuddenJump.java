package org.qibei.check.rule.year;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.check.Threshold;
import org.qibei.check.rule.quantity.TableFigures;
import org.qibei.report.Place;

/** A figure many times last year's, or suddenly none (XYR-05): to be explained. */
public final class SuddenJump implements Rule {

  private static final List<String> CELLS =
      List.of(
          "t1.licensing.decisions",
          "t1.penalties.decisions",
          "t1.coercion.decisions",
          "t2.newReceived.total");

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    Optional<Input> missing = dossier.lastYear().lacking();
    if (missing.isPresent()) {
      return missing;
    }
    boolean any =
        CELLS.stream()
            .anyMatch(
                cell ->
                    TableFigures.of(dossier).number(cell).isPresent()
                        && dossier.lastYear().number(cell).isPresent());
    return any ? Optional.empty() : Optional.of(Input.FIGURES);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return CELLS.stream().flatMap(cell -> flaw(dossier, cell).stream());
  }

  private static Optional<Flaw> flaw(Dossier dossier, String cell) {
    Optional<BigDecimal> now = TableFigures.of(dossier).number(cell);
    Optional<BigDecimal> before = dossier.lastYear().number(cell);
    return now.isPresent() && before.isPresent() && jumps(dossier, now.get(), before.get())
        ? Optional.of(
            Flaw.at(new Place(cell))
                .declared(now.get())
                .expected(before.get())
                .difference(now.get().subtract(before.get()))
                .quoting(dossier.lastYear().shares(cell)))
        : Optional.empty();
  }

  private static boolean jumps(Dossier dossier, BigDecimal now, BigDecimal before) {
    BigDecimal large = dossier.policy().threshold(Threshold.JUMP_SIZE);
    BigDecimal ratio = dossier.policy().threshold(Threshold.JUMP_RATIO);
    BigDecimal most = now.max(before);
    BigDecimal least = now.min(before);
    boolean vanished = now.signum() == 0 && before.signum() > 0;
    return vanished || most.compareTo(large) >= 0 && most.compareTo(least.multiply(ratio)) > 0;
  }
}
