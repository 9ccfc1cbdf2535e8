package org.qibei.check.rule.quantity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Level;
import org.qibei.check.Rule;
import org.qibei.check.narrative.Metric;
import org.qibei.check.narrative.Quantity;
import org.qibei.check.narrative.Trait;

/** A number of normative documents in the text that table 1 does not bear out (TXT-03). */
public final class DocumentNumbersDiffer implements Rule {

  private static final String ROW = "t1.normativeDocuments.";

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return TableFigures.of(dossier).isFilled("t1") ? Optional.empty() : Optional.of(Input.FIGURES);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    TableFigures figures = TableFigures.of(dossier);
    boolean government = dossier.level().filter(level -> level == Level.GOVERNMENT).isPresent();
    List<Quantity> claims =
        Claims.of(dossier, Metric::isOfDocuments)
            .filter(claim -> government || !claim.mayBeOfGovernment())
            .toList();
    return claims.stream()
        .filter(claim -> !Claims.addUp(claim.metric(), claims, accepted(claim.metric(), figures)))
        .flatMap(claim -> flaw(dossier, claim, figures).stream());
  }

  private static Optional<Flaw> flaw(Dossier dossier, Quantity claim, TableFigures figures) {
    return Claims.flaw(claim, accepted(claim.metric(), figures))
        .filter(flaw -> !Claims.mayBeOfWholeLine(dossier, claim, flaw))
        .map(
            flaw ->
                Claims.mayBeOfOwnOffice(dossier, claim, flaw)
                    ? flaw.grade(Claims.OWN_OFFICE)
                    : Claims.graded(claim, flaw))
        .filter(flaw -> !claim.is(Trait.LABELLED) || !isInForce(claim, figures));
  }

  /** A label alone may as well stand by the documents in force. */
  private static boolean isInForce(Quantity claim, TableFigures figures) {
    return accepted(Metric.DOCUMENTS_IN_FORCE, figures).stream()
        .anyMatch(each -> each.accepts(claim.number()));
  }

  private static List<Expected> accepted(Metric metric, TableFigures figures) {
    Stream<String> columns =
        switch (metric) {
          case DOCUMENTS_ISSUED -> Stream.of("issued", "produced");
          case DOCUMENTS_REPEALED -> Stream.of("repealed");
          default -> Stream.of("inForce");
        };
    return columns
        .flatMap(column -> figures.number(ROW + column).stream())
        .map(value -> new Expected(value, true))
        .toList();
  }
}
