package org.qibei.check.rule.year;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.LastYear;
import org.qibei.check.Rule;
import org.qibei.check.rule.quantity.TableFigures;
import org.qibei.report.Place;

/**
 * A stock that does not follow from last year's and the changes in between: documents in force
 * (XYR-02), items of power (XYR-03).
 */
public final class RollForwardBroken implements Rule {

  /** How one stock follows from figures of last year and of this year. */
  private record Roll(String stock, List<String> before, List<String> plus, List<String> minus) {

    Optional<BigDecimal> expected(LastYear last, TableFigures now) {
      Optional<BigDecimal> from = TableFigures.sum(before, last::number);
      Optional<BigDecimal> gain = TableFigures.sum(plus, now::number);
      Optional<BigDecimal> loss = TableFigures.sum(minus, now::number);
      return from.flatMap(f -> gain.flatMap(g -> loss.map(l -> f.add(g).subtract(l))));
    }
  }

  private final String form;
  private final List<Roll> rolls;

  private RollForwardBroken(String form, Stream<Roll> rolls) {
    this.form = form;
    this.rolls = rolls.toList();
  }

  /** In force = last year's + issued - repealed. */
  public static RollForwardBroken ofDocumentsInForce() {
    return new RollForwardBroken(
        "form2021",
        Stream.of("t1.regulations.", "t1.normativeDocuments.")
            .map(
                row ->
                    new Roll(
                        row + "inForce",
                        List.of(row + "inForce"),
                        List.of(row + "issued"),
                        List.of(row + "repealed"))));
  }

  /** Items last year = last year's report: its items and their change. */
  public static RollForwardBroken ofItems() {
    return new RollForwardBroken(
        "form2019",
        Stream.of("licensing", "otherServices", "penalties", "coercion", "fees")
            .map(row -> "t1." + row + ".")
            .map(
                row ->
                    new Roll(
                        row + "itemsLastYear",
                        List.of(row + "itemsLastYear", row + "itemsChange"),
                        List.of(),
                        List.of())));
  }

  /** The two editions count differently; one does not follow from the other. */
  @Override
  public boolean concerns(Dossier dossier) {
    LastYear last = dossier.lastYear();
    return dossier.report().form().id().equals(form) && (!last.isKnown() || last.isOn(form));
  }

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    Optional<Input> missing = dossier.lastYear().lacking();
    if (missing.isPresent()) {
      return missing;
    }
    TableFigures now = TableFigures.of(dossier);
    boolean any =
        rolls.stream()
            .anyMatch(
                roll ->
                    now.number(roll.stock()).isPresent()
                        && roll.expected(dossier.lastYear(), now).isPresent());
    return any ? Optional.empty() : Optional.of(Input.FIGURES);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return rolls.stream().flatMap(roll -> flaw(dossier, roll).stream());
  }

  private static Optional<Flaw> flaw(Dossier dossier, Roll roll) {
    TableFigures now = TableFigures.of(dossier);
    Optional<BigDecimal> declared = now.number(roll.stock());
    return roll.expected(dossier.lastYear(), now)
        .filter(expected -> declared.filter(d -> d.compareTo(expected) != 0).isPresent())
        .map(
            expected ->
                Flaw.at(new Place(roll.stock()))
                    .declared(declared.orElseThrow())
                    .expected(expected)
                    .difference(declared.orElseThrow().subtract(expected))
                    .quoting(dossier.lastYear().shares(roll.before())));
  }
}
