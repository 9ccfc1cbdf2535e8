package org.qibei.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.qibei.platform.Refusal;

/** The course of a notice: from draft to issued and closed, or void; it alone knows the steps. */
@Embeddable
public class NoticeCourse {
  private static final int LONGEST_REASON = 400;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private NoticeStatus status = NoticeStatus.DRAFT;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "void_reason", length = LONGEST_REASON)
  private String voidReason;

  protected NoticeCourse() {}

  static NoticeCourse begun() {
    return new NoticeCourse();
  }

  void require(NoticeStatus expected) {
    if (status != expected) {
      throw new Refusal("refusals.notice.other-status");
    }
  }

  void issue() {
    require(NoticeStatus.DRAFT);
    status = NoticeStatus.ISSUED;
  }

  void withdraw(String reason) {
    require(NoticeStatus.ISSUED);
    if (reason.isBlank()) {
      throw new Refusal("refusals.notice.reason-needed");
    }
    if (reason.strip().length() > LONGEST_REASON) {
      throw new Refusal("refusals.filing.reason-too-long", LONGEST_REASON);
    }
    voidReason = reason.strip();
    status = NoticeStatus.VOID;
  }

  /**
   * Closes an issued notice when nothing is open, opens a closed one otherwise; tells if closed.
   */
  boolean follow(boolean open, Instant now) {
    boolean closes = status == NoticeStatus.ISSUED && !open;
    if (closes) {
      status = NoticeStatus.CLOSED;
      closedAt = now;
    } else if (status == NoticeStatus.CLOSED && open) {
      status = NoticeStatus.ISSUED;
      closedAt = null;
    }
    return closes;
  }

  public NoticeStatus status() {
    return status;
  }

  /** Whether the agency has it before it: issued, and not taken back. */
  public boolean isInForce() {
    return status == NoticeStatus.ISSUED || status == NoticeStatus.CLOSED;
  }

  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  public Optional<String> voidReason() {
    return Optional.ofNullable(voidReason);
  }
}
