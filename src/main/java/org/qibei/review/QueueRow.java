package org.qibei.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.qibei.account.Account;
import org.qibei.agency.AgencyLevel;
import org.qibei.check.FindingGroup;
import org.qibei.check.Severity;
import org.qibei.check.Wording;
import org.qibei.filing.Filing;
import org.qibei.filing.FilingStatus;
import org.qibei.filing.Submission;

/** A report as a line of the queue. */
public record QueueRow(
    long filing,
    String agency,
    String region,
    AgencyLevel level,
    int fiscalYear,
    FilingStatus status,
    int round,
    BigDecimal score,
    String band,
    int errors,
    int warnings,
    String mainFinding,
    Instant submittedAt,
    Optional<LocalDate> due,
    long daysLeft,
    Optional<String> holder,
    boolean mine) {

  private static final int TOLD = 2;

  static QueueRow of(Queue.Entry entry, long me, LocalDate today, Wording wording) {
    Filing filing = entry.filing();
    Submission submission = entry.submission();
    return new QueueRow(
        filing.id(),
        filing.agency().name(),
        filing.agency().region().name(),
        filing.agency().level(),
        filing.campaign().fiscalYear(),
        filing.status(),
        filing.round(),
        submission.inspection().score().total(),
        wording.band(submission.inspection().score().band()),
        submission.inspection().errors(),
        submission.inspection().warnings(),
        mainFinding(submission, wording),
        submission.submittedAt(),
        filing.reviewDue(),
        filing.reviewDue().map(due -> ChronoUnit.DAYS.between(today, due)).orElse(Long.MAX_VALUE),
        filing.claim().reviewer().map(Account::displayName),
        filing.claim().reviewer().filter(holder -> holder.id() == me).isPresent());
  }

  /** The gravest groups of findings by name, hints left aside. */
  private static String mainFinding(Submission submission, Wording wording) {
    List<FindingGroup> groups = wording.grouped(submission.findings());
    return wording.together(
        groups.stream()
            .filter(group -> group.severity() != Severity.HINT)
            .sorted(ReviewItems.GRAVEST)
            .limit(TOLD)
            .map(group -> brief(group, wording))
            .toList());
  }

  private static String brief(FindingGroup group, Wording wording) {
    int count = group.findings().size();
    String name = wording.title(group.rule());
    return count == 1 ? name : name + " ×" + count;
  }

  /** Whether the review is overdue. */
  public boolean isLate() {
    return status.isWithReviewer() && daysLeft < 0;
  }
}
