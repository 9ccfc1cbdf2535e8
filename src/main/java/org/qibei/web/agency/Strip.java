package org.qibei.web.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qibei.filing.FilingFacts;
import org.qibei.filing.FilingFacts.Step;
import org.qibei.filing.FilingStatus;
import org.qibei.web.Dates;
import org.qibei.web.Texts;
import org.qibei.web.part.Stop;

/**
 * The way of a filing in stops: draft, sign-off, submitted, in review, accepted; returned only
 * while that is so.
 */
final class Strip {
  private final FilingFacts facts;
  private final Texts texts;
  private final Dates dates;

  Strip(FilingFacts facts, Texts texts, Dates dates) {
    this.facts = facts;
    this.texts = texts;
    this.dates = dates;
  }

  List<Stop> stops() {
    List<FilingStatus> way = way();
    FilingStatus now =
        facts.status() == FilingStatus.PROPOSED ? FilingStatus.IN_REVIEW : facts.status();
    int here = way.indexOf(now);
    List<Stop> stops = new ArrayList<>();
    for (int index = 0; index < way.size(); index++) {
      stops.add(stop(way.get(index), index, here));
    }
    return stops;
  }

  private List<FilingStatus> way() {
    List<FilingStatus> way = new ArrayList<>();
    way.add(FilingStatus.DRAFT);
    boolean returned = facts.status() == FilingStatus.RETURNED;
    if (facts.signOffRequired()) {
      way.add(FilingStatus.AWAITING_SIGN_OFF);
    }
    way.add(FilingStatus.SUBMITTED);
    way.add(FilingStatus.IN_REVIEW);
    if (returned) {
      way.add(FilingStatus.RETURNED);
    }
    way.add(FilingStatus.ACCEPTED);
    return way;
  }

  private Stop stop(FilingStatus status, int index, int here) {
    String label =
        texts.get(
            status == FilingStatus.ACCEPTED
                ? "agency.stop.accepted"
                : "forms.status." + status.key());
    if (index == here) {
      String state = status == FilingStatus.RETURNED ? "back" : "now";
      return new Stop(state, label, status == FilingStatus.ACCEPTED ? note(status) : turn());
    }
    return index < here ? new Stop("done", label, note(status)) : new Stop("", label, "");
  }

  private String turn() {
    return texts.get("agency.turn." + facts.status().key());
  }

  /**
   * Who took the stop, and when; draft and sign-off are dated by the step out of them: it was the
   * head's hand that signed.
   */
  private String note(FilingStatus status) {
    Optional<Step> step =
        switch (status) {
          case DRAFT -> last(facts.steps().stream().filter(s -> s.from().isEditable()).toList());
          case AWAITING_SIGN_OFF ->
              last(
                  facts.steps().stream()
                      .filter(s -> s.from() == status && s.to() == FilingStatus.SUBMITTED)
                      .toList());
          default -> last(facts.steps().stream().filter(s -> s.to() == status).toList());
        };
    return step.map(taken -> dates.dayOf(taken.at()) + " " + taken.who()).orElse("");
  }

  private static Optional<Step> last(List<Step> steps) {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
  }
}
