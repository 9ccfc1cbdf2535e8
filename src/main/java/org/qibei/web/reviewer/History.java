package org.qibei.web.reviewer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.qibei.filing.FilingFacts.Step;
import org.qibei.filing.FilingStatus;
import org.qibei.review.ReviewSheet;
import org.qibei.web.Dates;
import org.qibei.web.Texts;
import org.qibei.web.part.TimelineEntry;

/** What happened to a report so far (经过), the latest on top. */
@RequestScoped
public class History {
  @Inject Texts texts;
  @Inject Dates dates;

  List<TimelineEntry> of(ReviewSheet sheet) {
    List<TimelineEntry> entries = new ArrayList<>();
    sheet.facts().steps().forEach(step -> entries.add(entry(step)));
    Collections.reverse(entries);
    return entries;
  }

  private TimelineEntry entry(Step step) {
    return new TimelineEntry(
        texts.get("reviewer.step." + act(step)),
        dates.time(step.at()),
        step.who(),
        step.reason().orElse(""),
        "",
        "",
        tone(step.to()));
  }

  /** A step within one status is a report changing hands. */
  private static String act(Step step) {
    if (step.from() == step.to()) {
      return "taken-over";
    }
    return switch (step.to()) {
      case DRAFT -> step.from() == FilingStatus.SUBMITTED ? "withdrawn" : "sent-back";
      case SUBMITTED -> step.from() == FilingStatus.IN_REVIEW ? "released" : "submitted";
      case IN_REVIEW -> step.from() == FilingStatus.PROPOSED ? "proposal-rejected" : "claimed";
      case RETURNED -> step.from().isWithReviewer() ? "returned" : returned(step.from());
      default -> step.to().key();
    };
  }

  private static String returned(FilingStatus from) {
    return from == FilingStatus.ACCEPTED ? "reopened" : "sent-back";
  }

  private static String tone(FilingStatus to) {
    return switch (to) {
      case RETURNED -> "error";
      case ACCEPTED -> "ok";
      default -> "";
    };
  }
}
