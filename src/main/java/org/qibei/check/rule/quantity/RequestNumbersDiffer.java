package org.qibei.check.rule.quantity;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.check.narrative.Metric;
import org.qibei.check.narrative.Quantity;
import org.qibei.check.phrase.Phrase;

/** A number of requests or of their results in the text that table 2 does not bear out (TXT-01). */
public final class RequestNumbersDiffer implements Rule {

  private static final Set<Metric> INCOMING =
      EnumSet.of(Metric.NEW_REQUESTS, Metric.RECEIVED_REQUESTS);
  private static final Set<Metric> CONCLUDED =
      EnumSet.of(Metric.HANDLED_REQUESTS, Metric.ANSWERED_REQUESTS);
  private static final String DOUBTFUL = "doubtful";

  /** What else became of requests, told after those that were concluded. */
  private static final Phrase OTHER_ENDS =
      Phrase.of(
          "(?<!复议|诉讼|法院)(?:驳回|撤[回销]|终止|退回|转[办交送]|不予受理)[^，；。、\\d]{0,12}\\d+[件份宗项条]"
              + "|\\d+[件份宗项条][^，；。、\\d]{0,8}(?:驳回|撤[回销]|终止|退回|转[办交送]|不予受理)");

  private static final String TABLE = "t2";
  private static final String NEW = "newReceived";
  private static final String IN = "carriedIn";
  private static final String RESULTS = "resultTotal";

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return TableFigures.of(dossier).isFilled(TABLE) ? Optional.empty() : Optional.of(Input.FIGURES);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    TableFigures figures = TableFigures.of(dossier);
    List<Quantity> claims = Claims.of(dossier, Metric::isOfRequests).toList();
    Stream<Flaw> numbers =
        claims.stream().flatMap(claim -> flaw(dossier, claim, claims, figures).stream());
    return Stream.concat(numbers, ApplicantsOfRequests.of(dossier, figures));
  }

  private static Optional<Flaw> flaw(
      Dossier dossier, Quantity claim, List<Quantity> claims, TableFigures figures) {
    return flaw(dossier, claim, figures)
        .filter(flaw -> !isOneOfSeveral(flaw, claim, claims, figures))
        .filter(flaw -> !hasOtherEnds(claim))
        .filter(flaw -> !holdsPartlyGranted(claim, claims, figures));
  }

  /** 予以公开 where the text tells no partly granted ones beside: they may be among them. */
  private static boolean holdsPartlyGranted(
      Quantity claim, List<Quantity> claims, TableFigures figures) {
    return claim.metric() == Metric.GRANTED
        && claims.stream().noneMatch(each -> each.metric() == Metric.PARTLY_GRANTED)
        && !Expected.contradict(accepted(Metric.GRANTED_OR_PARTLY, figures), claim.number());
  }

  /** Numbers of several offices: together, or the whole region's alone, they are the table's. */
  private static boolean isOneOfSeveral(
      Flaw flaw, Quantity claim, List<Quantity> claims, TableFigures figures) {
    List<Expected> accepted = accepted(claim.metric(), figures);
    List<Quantity> alike = claims.stream().filter(each -> isAlike(each, claim)).toList();
    BigDecimal sum = alike.stream().map(Quantity::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean together = alike.size() > 1 && !Expected.contradict(accepted, sum);
    boolean beside = alike.stream().anyMatch(each -> !Expected.contradict(accepted, each.number()));
    return together
        || beside && flaw.grade().equals(Claims.OWN_OFFICE)
        || claims.stream().anyMatch(whole -> isPartOf(whole, claim, figures));
  }

  /**
   * Of several numbers in one sentence of requests dealt with the smaller ones are parts of the
   * table's.
   */
  private static boolean isPartOf(Quantity whole, Quantity claim, TableFigures figures) {
    boolean certain =
        whole.metric() == claim.metric()
            ? claim.number().compareTo(whole.number()) < 0
            : claim.number().add(claim.number()).compareTo(whole.number()) < 0;
    return certain
        && whole.sentence().equals(claim.sentence())
        && CONCLUDED.containsAll(List.of(whole.metric(), claim.metric()))
        && !Expected.contradict(accepted(whole.metric(), figures), whole.number());
  }

  /** 办结3件，驳回1件: those concluded are not all that the table has results for. */
  private static boolean hasOtherEnds(Quantity claim) {
    return CONCLUDED.contains(claim.metric())
        && OTHER_ENDS.isIn(claim.sentence().text().substring(claim.lead().length()));
  }

  private static boolean isAlike(Quantity one, Quantity other) {
    return one.metric() == other.metric()
        || INCOMING.containsAll(List.of(one.metric(), other.metric()));
  }

  private static Optional<Flaw> flaw(Dossier dossier, Quantity claim, TableFigures figures) {
    return Claims.flaw(claim, accepted(claim.metric(), figures))
        .filter(flaw -> !Claims.mayBeOfWholeLine(dossier, claim, flaw))
        .map(flaw -> graded(dossier, claim, flaw));
  }

  /** An error only where nothing in the words can mean other requests than the table's. */
  private static Flaw graded(Dossier dossier, Quantity claim, Flaw flaw) {
    if (Claims.mayBeOfOwnOffice(dossier, claim, flaw)) {
      return flaw.grade(Claims.OWN_OFFICE);
    }
    return Claims.plain(dossier).tell(claim) ? flaw : flaw.grade(DOUBTFUL);
  }

  /** 收到 and 受理 are used with and without those carried in; 办理 also for the results. */
  static List<Expected> accepted(Metric metric, TableFigures figures) {
    return switch (metric) {
      case NEW_REQUESTS -> figures.rows(TABLE, NEW);
      case RECEIVED_REQUESTS -> together(figures.rows(TABLE, NEW), figures.rows(TABLE, NEW, IN));
      case HANDLED_REQUESTS ->
          together(
              figures.rows(TABLE, NEW), figures.rows(TABLE, NEW, IN), figures.rows(TABLE, RESULTS));
      case ANSWERED_REQUESTS -> answered(figures);
      case CARRIED_IN -> figures.rows(TABLE, IN);
      case CARRIED_OUT -> figures.rows(TABLE, "carriedOut");
      case GRANTED -> figures.rows(TABLE, "granted");
      case PARTLY_GRANTED -> figures.rows(TABLE, "partlyGranted");
      case GRANTED_OR_PARTLY -> figures.rows(TABLE, "granted", "partlyGranted");
      case REFUSED -> figures.rows(TABLE, "refused");
      case UNAVAILABLE -> figures.rows(TABLE, "unavailable");
      case NOT_HANDLED -> figures.rows(TABLE, "notHandled");
      case OTHERWISE_HANDLED -> figures.rows(TABLE, "otherHandling");
      default -> List.of();
    };
  }

  /** Requests withdrawn or dropped are results, and yet nobody answered them. */
  private static List<Expected> answered(TableFigures figures) {
    List<Expected> without =
        figures.rows(TABLE, RESULTS).stream()
            .flatMap(
                all ->
                    figures.rows(TABLE, "otherHandling").stream()
                        .filter(dropped -> all.exact() && dropped.exact())
                        .map(dropped -> new Expected(all.value().subtract(dropped.value()), true)))
            .toList();
    return together(
        figures.rows(TABLE, RESULTS),
        figures.rows(
            TABLE,
            "granted",
            "partlyGranted",
            "refused",
            "unavailable",
            "notHandled",
            "otherHandling"),
        without);
  }

  @SafeVarargs
  private static List<Expected> together(List<Expected>... figures) {
    return Stream.of(figures).flatMap(List::stream).toList();
  }
}
