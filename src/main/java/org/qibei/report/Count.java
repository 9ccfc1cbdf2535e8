package org.qibei.report;

import java.math.BigDecimal;
import org.qibei.form.Cell;
import org.qibei.form.Column;

/** A cell that holds a number. */
public record Count(Cell cell, BigDecimal number) {

  public Place place() {
    return Place.of(cell);
  }

  public String value() {
    return number.toPlainString();
  }

  /** Negative where nothing can be negative, or broken where things are counted. */
  public boolean isIllegal() {
    boolean broken =
        number.scale() > 0
            && cell.kind() != Column.Kind.AMOUNT
            && number.stripTrailingZeros().scale() > 0;
    boolean negative = cell.kind() != Column.Kind.SIGNED_COUNT && number.signum() < 0;
    return broken || negative;
  }
}
