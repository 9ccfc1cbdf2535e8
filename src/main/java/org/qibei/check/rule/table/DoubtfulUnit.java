package org.qibei.check.rule.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Level;
import org.qibei.check.Prose;
import org.qibei.check.Rule;
import org.qibei.check.Threshold;
import org.qibei.check.phrase.Phrase;
import org.qibei.report.Figure;
import org.qibei.report.Place;

/**
 * Fees so high for a department that yuan may stand where 万元 are due, or with more decimals than
 * money has (TAB-10).
 */
public final class DoubtfulUnit implements Rule {

  private static final String AMOUNT = "t1.fees.amount";
  private static final int DECIMALS_OF_A_CENT = 6;
  private static final Phrase COLLECTS_FOR_THE_STATE = Phrase.of("税务|财政|自然资源|国土|土地|规划|水利|住房|住建");

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return amount(dossier).isEmpty() ? Optional.of(Input.FIGURES) : Optional.empty();
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    Figure figure = amount(dossier).orElseThrow();
    BigDecimal amount = figure.asNumber().orElseThrow();
    Flaw flaw = Flaw.at(new Place(AMOUNT)).declared(figure.raw().strip());
    if (isHigh(dossier, amount)) {
      return Stream.of(flaw);
    }
    return amount.stripTrailingZeros().scale() > DECIMALS_OF_A_CENT
        ? Stream.of(flaw.grade("decimals"))
        : Stream.empty();
  }

  private static boolean isHigh(Dossier dossier, BigDecimal amount) {
    boolean department = dossier.level().filter(level -> level == Level.DEPARTMENT).isPresent();
    return department
        && !collects(dossier)
        && amount.compareTo(dossier.policy().threshold(Threshold.FEE_AMOUNT)) >= 0;
  }

  private static boolean collects(Dossier dossier) {
    return dossier
        .agency()
        .fullName()
        .or(() -> dossier.report().agencyName())
        .map(Prose::squeeze)
        .filter(name -> COLLECTS_FOR_THE_STATE.isIn(name))
        .isPresent();
  }

  private static Optional<Figure> amount(Dossier dossier) {
    return dossier
        .report()
        .figure(AMOUNT)
        .filter(figure -> figure.asNumber().filter(number -> number.signum() >= 0).isPresent());
  }
}
