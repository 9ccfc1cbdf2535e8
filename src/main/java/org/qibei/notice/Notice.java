package org.qibei.notice;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qibei.agency.Agency;
import org.qibei.filing.Filing;
import org.qibei.filing.Submission;
import org.qibei.platform.Refusal;
import org.qibei.platform.StoredDocument;

/** A rectification notice (整改通知书): what to put right, until when, and the letter that says so. */
@Entity
@Table(name = "notice")
public class Notice {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "submission_id")
  private Submission submission;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "filing_id")
  private Filing filing;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "issuer_id")
  private Agency issuer;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private NoticeStatus status = NoticeStatus.DRAFT;

  private NoticeNumber number;
  private NoticeText text;

  @Column(nullable = false)
  private LocalDate deadline;

  @AttributeOverride(name = "at", column = @Column(name = "composed_at"))
  @AssociationOverride(name = "by", joinColumns = @JoinColumn(name = "composed_by"))
  private Signature composed;

  @AttributeOverride(name = "at", column = @Column(name = "issued_at"))
  @AssociationOverride(name = "by", joinColumns = @JoinColumn(name = "issued_by"))
  private Signature issued;

  @AttributeOverride(name = "at", column = @Column(name = "acknowledged_at"))
  @AssociationOverride(name = "by", joinColumns = @JoinColumn(name = "acknowledged_by"))
  private Signature acknowledged;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "void_reason", length = 400)
  private String voidReason;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "document_id")
  private StoredDocument document;

  @Version private int version;

  @OneToMany(mappedBy = "notice", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<NoticeItem> items = new ArrayList<>();

  protected Notice() {}

  public Notice(
      Submission submission,
      Agency issuer,
      NoticeText text,
      LocalDate deadline,
      Signature composed) {
    this.submission = submission;
    this.filing = submission.filing();
    this.issuer = issuer;
    this.text = text;
    this.deadline = deadline;
    this.composed = composed;
  }

  /** The items to add, drop, reorder and reword, as long as the notice is a draft. */
  public DraftItems draftItems() {
    require(NoticeStatus.DRAFT);
    return new DraftItems(this, items);
  }

  /** Follows the reviewer's decisions on the submission that is reviewed now. */
  void follow(Submission reviewed, List<ItemText> confirmed) {
    draftItems().follow(confirmed);
    this.submission = reviewed;
  }

  public void reword(NoticeText newText) {
    require(NoticeStatus.DRAFT);
    this.text = newText;
  }

  /** Sets the day until which the agency is to put things right. */
  public void setDeadline(LocalDate day, LocalDate today) {
    require(NoticeStatus.DRAFT);
    requireAhead(day, today);
    this.deadline = day;
  }

  /** Refuses a letter that could not be answered: without items, or until a day that has passed. */
  void requireComplete(LocalDate today) {
    require(NoticeStatus.DRAFT);
    requireAhead(deadline, today);
    if (items.isEmpty()) {
      throw new Refusal("refusals.notice.no-items");
    }
  }

  /** Becomes a letter with a number; from here on its words do not change. */
  void issue(int serial, LocalDate today, Signature by) {
    requireComplete(today);
    number = NoticeNumber.of(mark(), today.getYear(), serial);
    issued = by;
    status = NoticeStatus.ISSUED;
  }

  /** The issuer's mark (发文机关代字), without which there is no number. */
  String mark() {
    return issuer
        .documentMark()
        .orElseThrow(() -> new Refusal("refusals.notice.no-mark", issuer.name()));
  }

  /** Keeps the letter as it was issued. */
  void keepAs(StoredDocument letter) {
    this.document = letter;
  }

  /** Takes the notice back; the number stays used. */
  void withdraw(String typedNumber, String reason) {
    require(NoticeStatus.ISSUED);
    if (!number.isTyped(typedNumber)) {
      throw new Refusal("refusals.notice.other-number", number.text());
    }
    if (reason.isBlank()) {
      throw new Refusal("refusals.notice.reason-needed");
    }
    voidReason = reason.strip();
    status = NoticeStatus.VOID;
  }

  /** The agency confirms that it has the letter (签收). */
  void acknowledge(Signature by) {
    if (status == NoticeStatus.DRAFT || status == NoticeStatus.VOID) {
      throw new Refusal("refusals.notice.not-to-acknowledge");
    }
    if (acknowledged != null) {
      throw new Refusal("refusals.notice.acknowledged-already", acknowledged.by().displayName());
    }
    acknowledged = by;
  }

  /**
   * Closes the notice once no item is open, and opens it again otherwise; tells whether it closed.
   */
  public boolean closeIfDone(Instant now) {
    boolean open = items.stream().anyMatch(NoticeItem::isOpen);
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

  /** Whether the day has passed while something is still open. */
  public boolean isOverdue(LocalDate today) {
    return status == NoticeStatus.ISSUED
        && !filing.status().isWithReviewer()
        && deadline.isBefore(today);
  }

  private void require(NoticeStatus expected) {
    if (status != expected) {
      throw new Refusal("refusals.notice.other-status");
    }
  }

  private static void requireAhead(LocalDate day, LocalDate today) {
    if (day.isBefore(today)) {
      throw new Refusal("refusals.notice.deadline-past");
    }
  }

  public Long id() {
    return id;
  }

  public Submission submission() {
    return submission;
  }

  public Filing filing() {
    return filing;
  }

  public Agency issuer() {
    return issuer;
  }

  public NoticeStatus status() {
    return status;
  }

  public Optional<String> documentNumber() {
    return Optional.ofNullable(number).map(NoticeNumber::text);
  }

  public NoticeText text() {
    return text;
  }

  public LocalDate deadline() {
    return deadline;
  }

  public Signature composed() {
    return composed;
  }

  public Optional<Signature> issued() {
    return Optional.ofNullable(issued);
  }

  public Optional<Signature> acknowledged() {
    return Optional.ofNullable(acknowledged);
  }

  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  public Optional<String> voidReason() {
    return Optional.ofNullable(voidReason);
  }

  public Optional<StoredDocument> document() {
    return Optional.ofNullable(document);
  }

  public List<NoticeItem> items() {
    return List.copyOf(items);
  }
}
