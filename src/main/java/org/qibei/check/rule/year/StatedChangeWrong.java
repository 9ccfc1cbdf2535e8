package org.qibei.check.rule.year;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.LastYear;
import org.qibei.check.Level;
import org.qibei.check.Rule;
import org.qibei.check.Wording;
import org.qibei.check.narrative.Comparison;
import org.qibei.check.narrative.Metric;
import org.qibei.check.narrative.Scope;
import org.qibei.check.narrative.Statements;
import org.qibei.check.phrase.Phrase;
import org.qibei.check.rule.quantity.TableFigures;

/** A stated rise, fall or parity that last year's figures do not bear out (XYR-04). */
public final class StatedChangeWrong implements Rule {

  private static final String NEW = "t2.newReceived.total";
  private static final String IN = "t2.carriedIn.total";
  private static final String RESULTS = "t2.resultTotal.total";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Phrase HANDLED = Phrase.of("办理|处理");

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return dossier.lastYear().lacking();
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    int year = dossier.fiscalYear().orElse(dossier.report().form().firstYear());
    return Statements.of(dossier).comparisons().stream()
        .filter(comparison -> comparison.now().isStatedFor(year))
        .filter(comparison -> comparison.against().orElse(year - 1) == year - 1)
        .filter(comparison -> !isOfOwnOffice(dossier, comparison))
        .flatMap(comparison -> flaw(dossier, comparison).stream());
  }

  private static Optional<Flaw> flaw(Dossier dossier, Comparison comparison) {
    LastYear last = dossier.lastYear();
    List<List<String>> measures = paths(metric(comparison));
    List<BigDecimal> before =
        measures.stream().flatMap(paths -> TableFigures.sum(paths, last::number).stream()).toList();
    if (before.isEmpty() || before.stream().anyMatch(figure -> agrees(comparison, figure))) {
      return Optional.empty();
    }
    return Optional.of(
        Flaw.at(comparison.now().sentence().place())
            .declared(comparison.now().number())
            .expected(said(before.get(0), last.shares(measures.get(0))))
            .difference(comparison.now().number().subtract(before.get(0)))
            .quoting(comparison.now().words() + "，" + comparison.words()));
  }

  /** Last year's figure; after a merger with what each of the bodies had. */
  private static String said(BigDecimal before, Optional<String> shares) {
    return Wording.points(before) + shares.map(each -> "（" + each + "）").orElse("");
  }

  /** Percentages are rounded by everyone in his own way. */
  private static boolean agrees(Comparison comparison, BigDecimal before) {
    BigDecimal now = comparison.now().number();
    if (comparison.kind() == Comparison.Kind.PIECES) {
      return now.subtract(comparison.change()).compareTo(before) == 0;
    }
    if (before.signum() == 0) {
      return true;
    }
    BigDecimal change =
        now.subtract(before).multiply(HUNDRED).divide(before, MathContext.DECIMAL32);
    return change.subtract(comparison.change()).abs().compareTo(BigDecimal.ONE) <= 0;
  }

  /** “与去年办理数量持平” speaks of requests handled, whatever was counted before. */
  private static Metric metric(Comparison comparison) {
    Metric metric = comparison.now().metric();
    return metric.isOfRequests() && HANDLED.isIn(comparison.words())
        ? Metric.HANDLED_REQUESTS
        : metric;
  }

  private static List<List<String>> paths(Metric metric) {
    return switch (metric) {
      case NEW_REQUESTS -> List.of(List.of(NEW));
      case RECEIVED_REQUESTS -> List.of(List.of(NEW), List.of(NEW, IN));
      case HANDLED_REQUESTS -> List.of(List.of(NEW), List.of(NEW, IN), List.of(RESULTS));
      case ANSWERED_REQUESTS -> List.of(List.of(RESULTS));
      case REVIEWS -> List.of(List.of("t3.review.total"));
      case SUITS -> List.of(List.of("t3.directSuit.total", "t3.suitAfterReview.total"));
      case LICENSING_DECISIONS -> List.of(List.of("t1.licensing.decisions"));
      case PENALTY_DECISIONS -> List.of(List.of("t1.penalties.decisions"));
      case COERCION_DECISIONS -> List.of(List.of("t1.coercion.decisions"));
      case DOCUMENTS_ISSUED -> List.of(List.of("t1.normativeDocuments.issued"));
      case DOCUMENTS_IN_FORCE -> List.of(List.of("t1.normativeDocuments.inForce"));
      default -> List.of();
    };
  }

  private static boolean isOfOwnOffice(Dossier dossier, Comparison comparison) {
    return dossier.level().filter(level -> level == Level.GOVERNMENT).isPresent()
        && comparison.now().scope() != Scope.REGION;
  }
}
