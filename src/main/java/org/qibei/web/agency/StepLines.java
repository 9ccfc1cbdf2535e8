package org.qibei.web.agency;

import java.util.List;
import java.util.stream.IntStream;
import org.qibei.filing.FilingFacts;
import org.qibei.filing.FilingFacts.Step;
import org.qibei.filing.FilingStatus;
import org.qibei.web.part.TimelineEntry;

/** The steps of a filing in words, the latest first. */
final class StepLines {
  private final FilingFacts facts;
  private final Words words;

  StepLines(FilingFacts facts, Words words) {
    this.facts = facts;
    this.words = words;
  }

  List<TimelineEntry> entries() {
    List<Step> steps = facts.steps();
    return IntStream.range(0, steps.size())
        .mapToObj(index -> entry(steps.get(steps.size() - 1 - index)))
        .toList();
  }

  private TimelineEntry entry(Step step) {
    return new TimelineEntry(
        words.texts().get("agency.step." + act(step)),
        words.dates().time(step.at()),
        step.who(),
        step.reason().orElse(""),
        "",
        "",
        step.to() == FilingStatus.RETURNED
            ? "error"
            : step.to() == FilingStatus.ACCEPTED ? "ok" : "");
  }

  /** Going back to the draft is sending back, or withdrawing, after where it came from. */
  private static String act(Step step) {
    boolean back = step.to().isEditable();
    if (back && step.from() == FilingStatus.AWAITING_SIGN_OFF) {
      return "sent-back";
    }
    if (back && step.from() == FilingStatus.SUBMITTED) {
      return "withdrawn";
    }
    boolean released = step.to() == FilingStatus.SUBMITTED && step.from() == FilingStatus.IN_REVIEW;
    return released ? "released" : step.to().key();
  }
}
