package org.qibei.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** The hours that count in a filing's year: its last step, its first arrival, its acceptance. */
@Embeddable
public class Milestones {
  @Column(name = "status_changed_at", nullable = false)
  private Instant statusChangedAt;

  @Column(name = "first_submitted_at")
  private Instant firstSubmittedAt;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  protected Milestones() {}

  static Milestones begun(Instant now) {
    Milestones milestones = new Milestones();
    milestones.statusChangedAt = now;
    return milestones;
  }

  /** Only the first arrival counts for punctuality; acceptance holds until the report goes back. */
  void stepped(FilingStatus to, Instant now) {
    statusChangedAt = now;
    if (to == FilingStatus.SUBMITTED && firstSubmittedAt == null) {
      firstSubmittedAt = now;
    }
    acceptedAt = to == FilingStatus.ACCEPTED ? now : null;
  }

  public Instant statusChangedAt() {
    return statusChangedAt;
  }

  public Optional<Instant> firstSubmittedAt() {
    return Optional.ofNullable(firstSubmittedAt);
  }

  public Optional<Instant> acceptedAt() {
    return Optional.ofNullable(acceptedAt);
  }
}
