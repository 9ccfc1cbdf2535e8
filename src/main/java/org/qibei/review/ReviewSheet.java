package org.qibei.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qibei.check.Inspection;
import org.qibei.check.Severity;
import org.qibei.check.Waterfall;
import org.qibei.check.similarity.Alike;
import org.qibei.filing.FilingFacts;
import org.qibei.filing.FilingStatus;
import org.qibei.filing.PublicationFacts;
import org.qibei.filing.SubmissionFacts;
import org.qibei.notice.NoticeSheet;
import org.qibei.report.AnnualReport;

/**
 * All that a reviewer needs to decide about one report. The submission says what was found when it
 * was handed in; the inspection says what the rule book makes of it with the waivers of today.
 */
public record ReviewSheet(
    FilingFacts facts,
    String region,
    Optional<LocalDate> due,
    Optional<String> holder,
    Optional<String> signedOffBy,
    SubmissionFacts submission,
    AnnualReport report,
    Optional<AnnualReport> previous,
    Optional<Alike> alike,
    List<ReviewItem> items,
    List<ReviewItem> waivedBefore,
    List<SecondLook> looks,
    List<LateAnswer> late,
    Inspection inspection,
    Waterfall waterfall,
    List<NoticeSheet> notices,
    Optional<Long> replacement,
    PublicationFacts publication,
    Openings.Openness may) {

  public long count(ItemState state) {
    return items.stream().filter(item -> !item.isHint() && item.state() == state).count();
  }

  /** Who filled the report in: who sent it for sign-off, or else handed it in alone. */
  public String filledInBy() {
    return facts.steps().stream()
        .filter(step -> signedOffBy.isPresent() && step.to() == FilingStatus.AWAITING_SIGN_OFF)
        .reduce((earlier, later) -> later)
        .map(FilingFacts.Step::who)
        .orElse(submission.submittedBy());
  }

  /** Findings other than hints that are not decided yet. */
  public long undecided() {
    return count(ItemState.UNDECIDED);
  }

  /** Whether anything is confirmed, so that the report is to be returned. */
  public boolean isToReturn() {
    return may.toReturn().isEmpty();
  }

  /** How many items of this severity there were when the report was handed in. */
  public int found(Severity severity) {
    return Inspection.items(submission.findings(), severity);
  }

  /** Whether the report is ready to be accepted: nothing stands in the way. */
  public boolean isClean() {
    return may.toAcceptance().isEmpty();
  }
}
