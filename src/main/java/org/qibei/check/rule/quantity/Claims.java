package org.qibei.check.rule.quantity;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qibei.check.AgencyFacts;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Level;
import org.qibei.check.narrative.Metric;
import org.qibei.check.narrative.PlainWords;
import org.qibei.check.narrative.Quantity;
import org.qibei.check.narrative.Scope;
import org.qibei.check.narrative.Statements;
import org.qibei.check.narrative.Trait;

/** What the text claims for the year reported on, each claim once. */
public final class Claims {

  /** The grade of a number that may tell the government's own office only. */
  static final String OWN_OFFICE = "ownOffice";

  /** The grade of a number by a label that may count something else. */
  private static final String LABELLED = "labelled";

  private Claims() {}

  /** Without a verb a number is only pointed out. */
  static Flaw graded(Quantity claim, Flaw flaw) {
    return claim.is(Trait.LABELLED) ? flaw.grade(LABELLED) : flaw;
  }

  public static Stream<Quantity> of(Dossier dossier, Predicate<Metric> metrics) {
    int year = dossier.fiscalYear().orElse(dossier.report().form().firstYear());
    Set<String> said = new HashSet<>();
    return Statements.of(dossier)
        .stated(year, metrics)
        .filter(claim -> said.add(claim.metric() + claim.plainNumber()));
  }

  /** Which counts are unmistakably the agency's own. */
  static PlainWords plain(Dossier dossier) {
    AgencyFacts agency = dossier.agency();
    Stream<String> known = Stream.concat(agency.fullName().stream(), agency.otherNames().stream());
    return new PlainWords(Stream.concat(known, dossier.report().agencyName().stream()).toList());
  }

  /** The flaw of a number that the tables do not bear out. */
  static Optional<Flaw> flaw(Quantity claim, List<Expected> figures) {
    if (!Expected.contradict(figures, claim.number())) {
      return Optional.empty();
    }
    BigDecimal expected = figures.get(0).value();
    return Optional.of(
        Flaw.at(claim.sentence().place())
            .declared(claim.number())
            .expected(expected)
            .difference(claim.number().subtract(expected))
            .quoting(claim.words()));
  }

  /**
   * A government's text may tell its own office while the table tells the whole region; then the
   * number is the smaller one.
   */
  static boolean mayBeOfOwnOffice(Dossier dossier, Quantity claim, Flaw flaw) {
    boolean government = dossier.level().filter(level -> level == Level.GOVERNMENT).isPresent();
    boolean smaller =
        flaw.difference().filter(difference -> difference.startsWith("-")).isPresent();
    return government && smaller && claim.scope() != Scope.REGION;
  }

  /** A department's text may tell its whole line (全系统、全市), which is more than its own figures. */
  static boolean mayBeOfWholeLine(Dossier dossier, Quantity claim, Flaw flaw) {
    boolean government = dossier.level().filter(level -> level == Level.GOVERNMENT).isPresent();
    boolean larger =
        flaw.difference().filter(difference -> !difference.startsWith("-")).isPresent();
    return !government && larger && claim.scope() == Scope.REGION;
  }

  /** Things told one by one: one of the numbers, or all together, is what the table says. */
  static boolean addUp(Metric metric, List<Quantity> claims, List<Expected> figures) {
    List<BigDecimal> numbers =
        claims.stream().filter(claim -> claim.metric() == metric).map(Quantity::number).toList();
    BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return figures.stream()
        .anyMatch(figure -> figure.accepts(sum) || numbers.stream().anyMatch(figure::accepts));
  }
}
