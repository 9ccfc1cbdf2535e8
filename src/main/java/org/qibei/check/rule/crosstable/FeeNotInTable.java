package org.qibei.check.rule.crosstable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Grade;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.check.rule.quantity.TableFigures;
import org.qibei.report.Place;

/** More processing fees in section six than fees of all kinds in table 1 (XTB-01). */
public final class FeeNotInTable implements Rule {

  private static final String FEES = "t1.fees.amount";
  private static final BigDecimal TOLERANCE = new BigDecimal("0.00005");
  private static final int ROUNDED = 2;

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return StatedFee.lacking(dossier)
        .or(
            () ->
                TableFigures.of(dossier).number(FEES).isPresent()
                    ? Optional.empty()
                    : Optional.of(Input.FIGURES));
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    BigDecimal table = TableFigures.of(dossier).number(FEES).orElseThrow();
    return StatedFee.in(dossier)
        .filter(fee -> inTenThousands(fee.number()).subtract(TOLERANCE).compareTo(table) > 0)
        .map(
            fee ->
                Flaw.at(new Place(FEES))
                    .grade(grade(table, inTenThousands(fee.number())))
                    .declared(table)
                    .expected(inTenThousands(fee.number()))
                    .difference(table.subtract(inTenThousands(fee.number())))
                    .quoting(fee.words()))
        .stream();
  }

  /** A sum cut to two decimals is no missing fee. */
  private static String grade(BigDecimal table, BigDecimal fee) {
    boolean rounded =
        table.signum() > 0
            && table.stripTrailingZeros().scale() <= ROUNDED
            && fee.setScale(ROUNDED, RoundingMode.HALF_UP).compareTo(table) == 0;
    return rounded ? "rounded" : Grade.STANDARD;
  }

  private static BigDecimal inTenThousands(BigDecimal yuan) {
    return yuan.movePointLeft(4);
  }
}
