package org.qibei.check.rule.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.PageLayout;
import org.qibei.check.Rule;
import org.qibei.report.Place;

/**
 * Pages of another size than A4 (FMT-08; GB/T 9704). Fonts are not judged: readers replace them.
 */
public final class UnusualPage implements Rule {

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return dossier.layout().isPresent() ? Optional.empty() : Optional.of(Input.PAGE_LAYOUT);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return dossier.layout().stream()
        .filter(layout -> !layout.isA4())
        .map(layout -> Flaw.at(Place.report()).declared(size(layout)));
  }

  private static String size(PageLayout layout) {
    return whole(layout.width()) + " × " + whole(layout.height());
  }

  private static BigDecimal whole(double millimetres) {
    return BigDecimal.valueOf(millimetres).setScale(0, RoundingMode.HALF_UP);
  }
}
