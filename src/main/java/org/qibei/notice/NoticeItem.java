package org.qibei.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qibei.check.Severity;
import org.qibei.filing.Submission;
import org.qibei.platform.Refusal;

/** One thing to put right (整改事项): the findings of one rule in one table, in the letter's words. */
@Entity
@Table(name = "notice_item")
public class NoticeItem {
  private static final int LONGEST = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "notice_id")
  private Notice notice;

  @Column(nullable = false)
  private int position;

  @Column(nullable = false, length = 20)
  private String rule;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private Severity severity;

  @Column(nullable = false, columnDefinition = "longtext")
  private String places;

  @Column(nullable = false, length = 300)
  private String section;

  @Column(name = "check_title", nullable = false, length = 100)
  private String check;

  @Column(nullable = false, length = 300)
  private String heading;

  @Column(name = "place_text", nullable = false, length = 1000)
  private String place;

  @Column(length = LONGEST)
  private String declared;

  @Column(length = 1000)
  private String expected;

  @Column(nullable = false, length = 600)
  private String basis;

  @Column(name = "advice", nullable = false, length = LONGEST)
  private String demand;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ItemStatus status = ItemStatus.OPEN;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closing_reason", length = 1000)
  private String closingReason;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "closed_by_submission_id")
  private Submission closedBy;

  protected NoticeItem() {}

  NoticeItem(Notice notice, int position, ItemText text) {
    this.notice = notice;
    this.position = position;
    this.rule = text.rule();
    this.severity = text.severity();
    this.places = String.join("\n", text.places());
    this.section = text.section();
    this.check = text.check();
    this.heading = text.heading();
    this.place = text.place();
    this.declared = text.declared();
    this.expected = text.expected();
    this.basis = text.basis();
    this.demand = text.demand();
  }

  void reword(String newDeclared, String newDemand) {
    if (newDeclared.isBlank() || newDemand.isBlank()) {
      throw new Refusal("refusals.notice.item-wordless", position);
    }
    NoticeText.requireWithin(LONGEST, newDeclared.strip());
    NoticeText.requireWithin(LONGEST, newDemand.strip());
    this.declared = newDeclared.strip();
    this.demand = newDemand.strip();
  }

  void moveTo(int newPosition) {
    this.position = newPosition;
  }

  /** No finding of the rule is left at the item's places. */
  public void mended(Submission by, Instant now) {
    close(ItemStatus.MENDED, by, null, now);
  }

  /** The reviewer waived what is left of it. */
  public void waived(Submission by, String reason, Instant now) {
    close(ItemStatus.WAIVED, by, reason, now);
  }

  /** The waiver was taken back, or what was waived is there in another shape. */
  public void reopen() {
    close(ItemStatus.OPEN, null, null, null);
  }

  private void close(ItemStatus how, Submission by, String reason, Instant now) {
    this.status = how;
    this.closedBy = by;
    this.closingReason = reason;
    this.closedAt = now;
  }

  /** What it says, so that a notice that replaces this one can say it again. */
  public ItemText text() {
    return new ItemText(
        rule, severity, places(), section, check, heading, place, declared, expected, basis,
        demand);
  }

  /** Whether the item was written for the same findings. */
  boolean says(ItemText other) {
    return rule.equals(other.rule()) && places().equals(other.places());
  }

  /** Whether the item was written for a finding of this rule at this place. */
  public boolean concerns(String otherRule, String place) {
    return rule.equals(otherRule) && places().contains(place);
  }

  public Long id() {
    return id;
  }

  public int position() {
    return position;
  }

  public String rule() {
    return rule;
  }

  public List<String> places() {
    return List.of(places.split("\n"));
  }

  public ItemStatus status() {
    return status;
  }

  public boolean isOpen() {
    return status == ItemStatus.OPEN;
  }

  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  public Optional<String> closingReason() {
    return Optional.ofNullable(closingReason);
  }

  /** The submission that showed it mended or waived. */
  public Optional<Submission> closedBy() {
    return Optional.ofNullable(closedBy);
  }
}
