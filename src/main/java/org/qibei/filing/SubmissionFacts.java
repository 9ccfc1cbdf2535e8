package org.qibei.filing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qibei.check.Band;
import org.qibei.check.Dimension;
import org.qibei.check.Finding;
import org.qibei.check.Score;
import org.qibei.platform.StoredDocument;

/** What pages say of a report as it was handed in: receipt, score and findings on record. */
public record SubmissionFacts(
    long id,
    int round,
    String receiptNumber,
    Instant submittedAt,
    String submittedBy,
    String sha256,
    BigDecimal total,
    Band band,
    boolean capped,
    Map<Dimension, BigDecimal> points,
    int evaluated,
    int rules,
    List<Finding> findings,
    String ruleBook,
    String policyVersion,
    HandedIn handedIn,
    Optional<Added> added,
    Optional<Long> originalId,
    Optional<String> originalName) {

  /** Score and findings when the report was handed in, as its receipt bears them. */
  public record HandedIn(BigDecimal total, Band band, int evaluated, List<Finding> findings) {}

  /** When something was added to the record, and by whom. */
  public record Added(Instant at, String by) {}

  public static SubmissionFacts of(Submission submission) {
    Score score = submission.inspection().score();
    return new SubmissionFacts(
        submission.id(),
        submission.round(),
        submission.receiptNumber(),
        submission.submittedAt(),
        submission.submittedBy().displayName(),
        submission.reportSha256(),
        score.total(),
        score.band(),
        score.capped(),
        score.byDimension(),
        score.evaluated(),
        score.rules(),
        submission.findings(),
        submission.inspection().ruleBook(),
        submission.inspection().policyVersion(),
        handedIn(submission, score),
        submission.supplement().map(added -> new Added(added.at(), added.by().displayName())),
        submission.original().map(StoredDocument::id),
        submission.original().map(StoredDocument::fileName));
  }

  private static HandedIn handedIn(Submission submission, Score now) {
    return submission
        .supplement()
        .map(
            added ->
                new HandedIn(
                    added.total(),
                    added.band(),
                    added.evaluated(),
                    submission.recorded().ofThatHour()))
        .orElseGet(
            () -> new HandedIn(now.total(), now.band(), now.evaluated(), submission.findings()));
  }
}
