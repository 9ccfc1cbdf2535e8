package org.qibei.check.rule.quantity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.check.narrative.Metric;
import org.qibei.check.narrative.Quantity;
import org.qibei.check.narrative.Trait;

/**
 * A number of reconsiderations or suits over disclosure in the text that table 3 does not bear out
 * (TXT-02).
 */
public final class DisputeNumbersDiffer implements Rule {

  private static final String TABLE = "t3";
  private static final String OTHER_CASES = "otherCases";

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return TableFigures.of(dossier).isFilled(TABLE) ? Optional.empty() : Optional.of(Input.FIGURES);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    TableFigures figures = TableFigures.of(dossier);
    Stream<Flaw> numbers =
        Claims.of(dossier, Metric::isOfDisputes)
            .filter(Quantity::mayConcernDisclosure)
            .flatMap(claim -> flaw(dossier, claim, figures).stream());
    return Stream.concat(numbers, ResultsOfCases.of(dossier, figures));
  }

  private static Optional<Flaw> flaw(Dossier dossier, Quantity claim, TableFigures figures) {
    return Claims.flaw(claim, accepted(claim.metric(), figures))
        .filter(flaw -> !Claims.mayBeOfWholeLine(dossier, claim, flaw))
        .map(flaw -> graded(dossier, claim, flaw));
  }

  /** Only cases over disclosure count; where others may be meant, it is only pointed out. */
  private static Flaw graded(Dossier dossier, Quantity claim, Flaw flaw) {
    boolean certain = claim.is(Trait.NONE) || claim.concernsDisclosure();
    if (!certain || claim.mentionsOtherCases()) {
      return flaw.grade(OTHER_CASES);
    }
    if (Claims.mayBeOfOwnOffice(dossier, claim, flaw)) {
      return flaw.grade(Claims.OWN_OFFICE);
    }
    return Claims.plain(dossier).tellAll(claim) ? flaw : flaw.grade(OTHER_CASES);
  }

  static List<Expected> accepted(Metric metric, TableFigures figures) {
    return figures.rows(TABLE, blocks(metric));
  }

  /** The blocks of table 3 in which such cases are counted. */
  static String[] blocks(Metric metric) {
    return switch (metric) {
      case REVIEWS -> new String[] {"review"};
      case DIRECT_SUITS -> new String[] {"directSuit"};
      case SUITS_AFTER_REVIEW -> new String[] {"suitAfterReview"};
      case SUITS -> new String[] {"directSuit", "suitAfterReview"};
      default -> new String[] {"review", "directSuit", "suitAfterReview"};
    };
  }
}
