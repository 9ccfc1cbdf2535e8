package org.qibei.check.rule.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.check.Threshold;
import org.qibei.form.TieOut;
import org.qibei.report.Place;

/**
 * An equation of the form (勾稽关系) whose two sides differ (SUM-01 to SUM-04); which cell is wrong is
 * not guessed.
 */
public final class TieOutBroken implements Rule {

  private static final String ROWS = "I-1";
  private static final Set<String> COLUMNS_OF_TABLE_2 = Set.of("I-2", "I-3");

  private final String identity;

  public TieOutBroken(String identity) {
    this.identity = identity;
  }

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    if (Equation.evaluable(dossier, identity).isEmpty()) {
      return Optional.of(Input.FIGURES);
    }
    return isTable2() && looksMisaligned(dossier)
        ? Optional.of(Input.CONFIRMATION)
        : Optional.empty();
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return Equation.evaluable(dossier, identity).stream()
        .filter(Equation::isBroken)
        .map(this::flaw);
  }

  private boolean isTable2() {
    return identity.equals(ROWS) || COLUMNS_OF_TABLE_2.contains(identity);
  }

  /**
   * So many rows that do not add up are a shifted column, in the reading more likely than in the
   * report.
   */
  private static boolean looksMisaligned(Dossier dossier) {
    List<Equation> rows = Equation.evaluable(dossier, ROWS);
    long broken = rows.stream().filter(Equation::isBroken).count();
    int many = dossier.policy().threshold(Threshold.MISALIGNED_ROWS).intValue();
    return broken >= many && broken * 3 >= rows.size() && !dossier.legibility().isConfirmed("t2");
  }

  /**
   * A total is declared and its parts expect it; where both sides are sums, the first is declared.
   */
  private Flaw flaw(Equation equation) {
    TieOut tieOut = equation.tieOut();
    boolean totalOnTheRight = tieOut.right().size() == 1;
    BigDecimal declared = totalOnTheRight ? equation.right() : equation.left();
    BigDecimal expected = totalOnTheRight ? equation.left() : equation.right();
    Flaw flaw =
        Flaw.at(new Place(tieOut.place()))
            .declared(declared)
            .expected(expected)
            .difference(declared.subtract(expected));
    if (!COLUMNS_OF_TABLE_2.contains(identity)) {
      return flaw;
    }
    return flaw.grade(tieOut.place().endsWith(".total") ? "total" : "column");
  }
}
