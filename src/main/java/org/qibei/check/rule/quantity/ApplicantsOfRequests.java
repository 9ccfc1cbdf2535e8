package org.qibei.check.rule.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.narrative.Applicants;
import org.qibei.check.narrative.Metric;
import org.qibei.check.narrative.PlainWords;
import org.qibei.check.narrative.Quantity;
import org.qibei.check.narrative.Statements;

/**
 * Requests of natural persons and of bodies that the columns of table 2 do not bear out; only where
 * they are told together and come to the table's new requests, so that the same ones are meant.
 */
final class ApplicantsOfRequests {

  /** The grade of a kind of applicants that the table counts otherwise. */
  private static final String APPLICANTS = "applicants";

  private static final String ROW = "t2.newReceived.";
  private static final List<String> NATURAL = List.of(ROW + "naturalPerson");

  private ApplicantsOfRequests() {}

  static Stream<Flaw> of(Dossier dossier, TableFigures figures) {
    int year = dossier.fiscalYear().orElse(dossier.report().form().firstYear());
    PlainWords plain = Claims.plain(dossier);
    return Statements.of(dossier)
        .stated(year, metric -> metric == Metric.NEW_REQUESTS || metric == Metric.RECEIVED_REQUESTS)
        .filter(claim -> isTheTables(claim, figures))
        .flatMap(claim -> flaw(claim, figures).filter(flaw -> plain.tell(claim)).stream())
        .limit(1);
  }

  /** The new requests alone; with those carried in it would be another row. */
  private static boolean isTheTables(Quantity claim, TableFigures figures) {
    List<Expected> all = figures.rows("t2", "newReceived");
    return !all.isEmpty()
        && all.stream().allMatch(each -> each.exact() && each.accepts(claim.number()));
  }

  private static Optional<Flaw> flaw(Quantity claim, TableFigures figures) {
    Applicants told = Applicants.behind(claim);
    Optional<BigDecimal> natural = TableFigures.sum(NATURAL, figures::number);
    if (natural.isEmpty() || !told.addUpTo(claim.number())) {
      return Optional.empty();
    }
    return told.naturalPersons()
        .filter(persons -> persons.number().compareTo(natural.get()) != 0)
        .map(persons -> flaw(claim, persons, natural.get()));
  }

  private static Flaw flaw(Quantity claim, Applicants.Told persons, BigDecimal figure) {
    return Flaw.at(claim.sentence().place())
        .grade(APPLICANTS)
        .declared(persons.number())
        .expected(figure)
        .difference(persons.number().subtract(figure))
        .quoting(persons.words());
  }
}
