package org.qibei.check.rule.quantity;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.narrative.CaseResults;
import org.qibei.check.narrative.Metric;
import org.qibei.check.narrative.PlainWords;
import org.qibei.check.narrative.Quantity;
import org.qibei.check.narrative.Statements;
import org.qibei.form.Section;
import org.qibei.report.Place;

/**
 * Results of reconsiderations and suits in the text that table 3 does not bear out; only where the
 * text tells all of them and their total is the table's, so that the same cases are meant.
 */
final class ResultsOfCases {

  /** So many that the table's total is hardly the same by chance. */
  private static final BigDecimal MANY = BigDecimal.valueOf(5);

  private ResultsOfCases() {}

  static Stream<Flaw> of(Dossier dossier, TableFigures figures) {
    int year = dossier.fiscalYear().orElse(dossier.report().form().firstYear());
    PlainWords plain = Claims.plain(dossier);
    Set<String> said = new HashSet<>();
    Statements all = Statements.of(dossier);
    return all.stated(year, Metric::isOfDisputes)
        .filter(claim -> isOnDisclosure(claim) && !claim.mentionsOtherCases())
        .filter(claim -> plain.tellAll(claim) || claim.number().compareTo(MANY) >= 0)
        .filter(claim -> isBorneOut(claim, figures))
        .flatMap(claim -> flaw(claim, all, figures).stream())
        .filter(flaw -> said.add(flaw.text().orElse("")));
  }

  private static boolean isOnDisclosure(Quantity claim) {
    boolean section = claim.sentence().place().equals(Place.of(Section.REVIEW_LITIGATION));
    return claim.concernsDisclosure() || section && claim.number().compareTo(BigDecimal.ONE) > 0;
  }

  private static boolean isBorneOut(Quantity claim, TableFigures figures) {
    List<Expected> accepted = DisputeNumbersDiffer.accepted(claim.metric(), figures);
    return accepted.size() > 0
        && accepted.stream().allMatch(each -> each.exact() && each.accepts(claim.number()));
  }

  private static Optional<Flaw> flaw(Quantity claim, Statements all, TableFigures figures) {
    CaseResults told = CaseResults.of(claim, all);
    return told.results().stream()
        .flatMap(result -> flaw(claim, result, told.inFull(), figures).stream())
        .findFirst();
  }

  /** Told in part, other results may belong to the same column: only more than it has is wrong. */
  private static Optional<Flaw> flaw(
      Quantity claim, CaseResults.Result result, boolean inFull, TableFigures figures) {
    List<String> cells =
        Stream.of(DisputeNumbersDiffer.blocks(claim.metric()))
            .map(block -> "t3." + block + "." + result.column())
            .toList();
    return TableFigures.sum(cells, figures::number)
        .filter(figure -> differs(result, figure, inFull))
        .map(figure -> flaw(claim, result, figure));
  }

  private static boolean differs(CaseResults.Result result, BigDecimal figure, boolean inFull) {
    int apart = result.number().compareTo(figure);
    return inFull ? apart != 0 : apart > 0;
  }

  private static Flaw flaw(Quantity claim, CaseResults.Result result, BigDecimal figure) {
    return Flaw.at(claim.sentence().place())
        .grade("outcome")
        .declared(result.number())
        .expected(figure)
        .difference(result.number().subtract(figure))
        .quoting(result.words());
  }
}
