package org.qibei.check.rule.crosstable;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.check.rule.quantity.TableFigures;
import org.qibei.report.Place;

/** Disputes over disclosure although nobody had asked for anything in two years (XTB-06). */
public final class DisputeWithoutRequest implements Rule {

  private static final List<String> REQUESTS =
      List.of("t2.newReceived.total", "t2.carriedIn.total");
  private static final List<String> DISPUTES =
      List.of("t3.review.total", "t3.directSuit.total", "t3.suitAfterReview.total");

  /** Last year is asked only where this year alone looks strange. */
  @Override
  public Optional<Input> lacking(Dossier dossier) {
    TableFigures figures = TableFigures.of(dossier);
    if (TableFigures.sum(REQUESTS, figures::number).isEmpty()
        || TableFigures.sum(DISPUTES, figures::number).isEmpty()) {
      return Optional.of(Input.FIGURES);
    }
    boolean known = TableFigures.sum(REQUESTS, dossier.lastYear()::number).isPresent();
    return isStrange(figures) && !known
        ? dossier.lastYear().lacking().or(() -> Optional.of(Input.FIGURES))
        : Optional.empty();
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    TableFigures figures = TableFigures.of(dossier);
    boolean never =
        TableFigures.sum(REQUESTS, dossier.lastYear()::number)
            .filter(sum -> sum.signum() == 0)
            .isPresent();
    return isStrange(figures) && never
        ? Stream.of(
            Flaw.at(Place.table("t3"))
                .declared(TableFigures.sum(DISPUTES, figures::number).orElseThrow()))
        : Stream.empty();
  }

  private static boolean isStrange(TableFigures figures) {
    return TableFigures.sum(REQUESTS, figures::number).orElseThrow().signum() == 0
        && TableFigures.sum(DISPUTES, figures::number).orElseThrow().signum() > 0;
  }
}
