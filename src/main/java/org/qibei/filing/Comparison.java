package org.qibei.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.qibei.check.similarity.Shingles;

/** What an agency wrote itself in a report handed in, and the report of the year most like it. */
@Entity
@Table(name = "comparison")
public class Comparison {
  private static final int MEDIUM_BLOB = 16_777_215;

  @Id
  @Column(name = "submission_id")
  private Long submissionId;

  @Column(name = "fiscal_year", nullable = false)
  private int fiscalYear;

  @Column(nullable = false, length = MEDIUM_BLOB)
  private byte[] shingles;

  @Column(name = "likest_id")
  private Long likestId;

  @Column(nullable = false)
  private double likeness;

  @Column(nullable = false)
  private boolean compared;

  protected Comparison() {}

  Comparison(Submission submission, Shingles words) {
    this.submissionId = submission.id();
    this.fiscalYear = submission.filing().campaign().fiscalYear();
    this.shingles = words.bytes();
  }

  /** Whether it is known which report is most like this one. */
  boolean isCompared() {
    return compared;
  }

  Shingles words() {
    return Shingles.of(shingles);
  }

  /** The submission most like this one, if one was alike at all. */
  Optional<Long> likest() {
    return Optional.ofNullable(likestId);
  }
}
