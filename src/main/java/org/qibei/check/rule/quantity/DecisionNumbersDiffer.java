package org.qibei.check.rule.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.check.narrative.Metric;
import org.qibei.check.narrative.Quantity;
import org.qibei.check.narrative.Statements;
import org.qibei.check.narrative.Trait;
import org.qibei.check.phrase.Phrase;

/**
 * Decisions on licences, penalties or coercion in the text that table 1 does not bear out, or
 * enforcement published while table 1 has no decision at all (TXT-04).
 */
public final class DecisionNumbersDiffer implements Rule {

  private static final Map<Metric, String> ROWS =
      Map.of(
          Metric.LICENSING_DECISIONS, "t1.licensing.decisions",
          Metric.PENALTY_DECISIONS, "t1.penalties.decisions",
          Metric.COERCION_DECISIONS, "t1.coercion.decisions");
  private static final Set<String> ITEMS = Set.of("条", "件");
  private static final Phrase ENFORCEMENT = Phrase.of("行政执法|行政许可|行政处罚|行政强制");
  private static final Phrase PUBLISHED = Phrase.of("公[开示布]|发布");

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    TableFigures figures = TableFigures.of(dossier);
    boolean known = ROWS.values().stream().anyMatch(row -> figures.number(row).isPresent());
    return known ? Optional.empty() : Optional.of(Input.FIGURES);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    TableFigures figures = TableFigures.of(dossier);
    List<Quantity> claims = Claims.of(dossier, Metric::isOfDecisions).toList();
    Stream<Flaw> differing =
        claims.stream()
            .filter(claim -> !Claims.addUp(claim.metric(), claims, accepted(claim, figures)))
            .flatMap(
                claim ->
                    Claims.flaw(claim, accepted(claim, figures))
                        .filter(flaw -> !Claims.mayBeOfOwnOffice(dossier, claim, flaw))
                        .filter(flaw -> !Claims.mayBeOfWholeLine(dossier, claim, flaw))
                        .map(flaw -> Claims.graded(claim, flaw))
                        .stream());
    return Stream.concat(differing, isZero(figures) ? published(dossier) : Stream.empty());
  }

  private static List<Expected> accepted(Quantity claim, TableFigures figures) {
    return figures.number(ROWS.get(claim.metric())).stream()
        .map(value -> new Expected(value, true))
        .toList();
  }

  private static boolean isZero(TableFigures figures) {
    return ROWS.values().stream()
        .allMatch(row -> figures.number(row).filter(number -> number.signum() == 0).isPresent());
  }

  /** Who publishes enforcement has probably enforced something. */
  private static Stream<Flaw> published(Dossier dossier) {
    return Statements.of(dossier).quantities().stream()
        .filter(quantity -> ITEMS.contains(quantity.unit()) && quantity.number().signum() > 0)
        .filter(quantity -> !quantity.is(Trait.PLANNED) && !quantity.is(Trait.ASIDE))
        .filter(quantity -> !quantity.metric().isOfDecisions())
        .filter(quantity -> says(quantity, ENFORCEMENT) && says(quantity, PUBLISHED))
        .limit(1)
        .map(
            quantity ->
                Flaw.at(quantity.sentence().place())
                    .grade("published")
                    .declared(BigDecimal.ZERO)
                    .quoting(quantity.words()));
  }

  private static boolean says(Quantity quantity, Phrase pattern) {
    return pattern.isIn(quantity.sentence().words());
  }
}
