package org.qibei.filing;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One cell of a draft at rest: its value, what the document said, and whether a doubt is settled.
 */
public record DraftFigure(
    String place,
    String value,
    Optional<String> raw,
    Optional<String> doubt,
    Optional<BigDecimal> confidence,
    Optional<DocumentPlace> source,
    boolean confirmed,
    int version) {

  public boolean isDoubtful() {
    return doubt.isPresent() && !confirmed;
  }

  public boolean isBlank() {
    return value.isBlank();
  }
}
