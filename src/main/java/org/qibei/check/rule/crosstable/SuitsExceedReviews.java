package org.qibei.check.rule.crosstable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Grade;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.check.rule.quantity.TableFigures;
import org.qibei.report.Place;

/** More suits after reconsideration than reconsiderations that ended (XTB-04). */
public final class SuitsExceedReviews implements Rule {

  private static final String SUITS = "t3.suitAfterReview.total";
  private static final List<String> ENDED =
      List.of("t3.review.upheld", "t3.review.corrected", "t3.review.other");
  private static final String PENDING = "t3.suitAfterReview.pending";

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    TableFigures figures = TableFigures.of(dossier);
    boolean known =
        figures.number(SUITS).isPresent() && TableFigures.sum(ENDED, figures::number).isPresent();
    return known ? Optional.empty() : Optional.of(Input.FIGURES);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    TableFigures figures = TableFigures.of(dossier);
    BigDecimal suits = figures.number(SUITS).orElseThrow();
    BigDecimal ended = TableFigures.sum(ENDED, figures::number).orElseThrow();
    Optional<BigDecimal> before =
        TableFigures.sum(
            Stream.concat(ENDED.stream(), Stream.of(PENDING)).toList(), dossier.lastYear()::number);
    BigDecimal most = ended.add(before.orElse(BigDecimal.ZERO));
    return suits.compareTo(most) > 0
        ? Stream.of(
            Flaw.at(new Place(SUITS))
                .grade(before.isPresent() ? Grade.STANDARD : "oneYear")
                .declared(suits)
                .expected(most)
                .difference(suits.subtract(most)))
        : Stream.empty();
  }
}
