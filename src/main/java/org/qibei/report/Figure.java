package org.qibei.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.qibei.form.Column;

/** What a cell holds. A blank and a dash are never a zero. */
public sealed interface Figure {

  /** The text of the cell as read. */
  String raw();

  /** Sorts the text of a cell into its class. */
  static Figure read(String raw, Column.Kind kind) {
    return FigureReader.read(raw, kind);
  }

  static Figure of(long number) {
    return new Number(Long.toString(number), BigDecimal.valueOf(number), true);
  }

  default Optional<BigDecimal> asNumber() {
    return Optional.empty();
  }

  default boolean isZero() {
    return asNumber().filter(number -> number.signum() == 0).isPresent();
  }

  default boolean isBlank() {
    return this instanceof Blank;
  }

  /**
   * A number; {@code plain} is false where a letter O stands for zero or an amount carries its
   * unit.
   */
  record Number(String raw, BigDecimal value, boolean plain) implements Figure {
    @Override
    public Optional<BigDecimal> asNumber() {
      return Optional.of(value);
    }
  }

  /** The cell is there and holds nothing. */
  record Blank(String raw) implements Figure {}

  /** A sign in place of a number: a slash, a dash, 无 or N/A. */
  record Placeholder(String raw) implements Figure {}

  /** Anything else. */
  record Text(String raw) implements Figure {}
}
