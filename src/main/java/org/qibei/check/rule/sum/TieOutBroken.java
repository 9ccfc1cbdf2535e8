package org.qibei.check.rule.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.check.Threshold;
import org.qibei.form.Cell;
import org.qibei.form.TieOut;
import org.qibei.report.Count;
import org.qibei.report.Place;

/**
 * An equation of the form (勾稽关系) whose two sides differ (SUM-01 to SUM-04); which cell is wrong is
 * not guessed.
 */
public final class TieOutBroken implements Rule {

  private static final String ROWS = "I-1";
  private static final String COLUMNS_OF_TABLE_2 = "I-2|I-3";

  private final String identity;

  public TieOutBroken(String identity) {
    this.identity = identity;
  }

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    if (evaluable(dossier, identity).isEmpty()) {
      return Optional.of(Input.FIGURES);
    }
    return isTable2() && looksMisaligned(dossier)
        ? Optional.of(Input.CONFIRMATION)
        : Optional.empty();
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return evaluable(dossier, identity).stream()
        .filter(tieOut -> isBroken(dossier, tieOut))
        .map(tieOut -> flaw(dossier, tieOut));
  }

  private boolean isTable2() {
    return identity.matches(ROWS + "|" + COLUMNS_OF_TABLE_2);
  }

  /**
   * So many rows that do not add up are a shifted column, in the reading more likely than in the
   * report.
   */
  private static boolean looksMisaligned(Dossier dossier) {
    List<TieOut> rows = evaluable(dossier, ROWS);
    long broken = rows.stream().filter(row -> isBroken(dossier, row)).count();
    int many = dossier.policy().threshold(Threshold.MISALIGNED_ROWS).intValue();
    return broken >= many && broken * 3 >= rows.size() && !dossier.legibility().isConfirmed("t2");
  }

  private static List<TieOut> evaluable(Dossier dossier, String identity) {
    return dossier.report().form().tieOuts().stream()
        .filter(tieOut -> tieOut.identity().equals(identity))
        .filter(
            tieOut ->
                Stream.concat(tieOut.left().stream(), tieOut.right().stream())
                    .allMatch(cell -> count(dossier, cell).isPresent()))
        .toList();
  }

  private static boolean isBroken(Dossier dossier, TieOut tieOut) {
    return sum(dossier, tieOut.left()).compareTo(sum(dossier, tieOut.right())) != 0;
  }

  /**
   * A total is declared and its parts expect it; where both sides are sums, the first is declared.
   */
  private Flaw flaw(Dossier dossier, TieOut tieOut) {
    BigDecimal left = sum(dossier, tieOut.left());
    BigDecimal right = sum(dossier, tieOut.right());
    boolean totalOnTheRight = tieOut.right().size() == 1;
    BigDecimal declared = totalOnTheRight ? right : left;
    BigDecimal expected = totalOnTheRight ? left : right;
    Flaw flaw =
        Flaw.at(new Place(tieOut.place()))
            .declared(declared)
            .expected(expected)
            .difference(declared.subtract(expected));
    if (!identity.matches(COLUMNS_OF_TABLE_2)) {
      return flaw;
    }
    return flaw.grade(tieOut.place().endsWith(".total") ? "total" : "column");
  }

  private static BigDecimal sum(Dossier dossier, List<Cell> cells) {
    return cells.stream()
        .map(cell -> count(dossier, cell).orElseThrow())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The number in a cell if it can be one; an illegal count is told by TAB-07 alone. */
  private static Optional<BigDecimal> count(Dossier dossier, Cell cell) {
    return dossier
        .report()
        .figure(cell)
        .flatMap(figure -> figure.asNumber())
        .filter(number -> !new Count(cell, number).isIllegal());
  }
}
