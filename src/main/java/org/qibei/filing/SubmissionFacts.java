package org.qibei.filing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qibei.check.Band;
import org.qibei.check.Dimension;
import org.qibei.check.Finding;
import org.qibei.platform.StoredDocument;

/** What pages say of a report as it was handed in: receipt, score and findings of that hour. */
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
    Optional<Long> originalId,
    Optional<String> originalName) {

  public static SubmissionFacts of(Submission submission) {
    Map<Dimension, BigDecimal> points = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      points.put(dimension, submission.inspection().points(dimension));
    }
    return new SubmissionFacts(
        submission.id(),
        submission.round(),
        submission.receiptNumber(),
        submission.submittedAt(),
        submission.submittedBy().displayName(),
        submission.reportSha256(),
        submission.inspection().total(),
        submission.inspection().band(),
        submission.inspection().isCapped(),
        points,
        submission.inspection().evaluated(),
        submission.inspection().rules(),
        submission.findings(),
        submission.inspection().ruleBook(),
        submission.inspection().policyVersion(),
        submission.original().map(StoredDocument::id),
        submission.original().map(StoredDocument::fileName));
  }
}
