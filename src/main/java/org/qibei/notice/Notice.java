package org.qibei.notice;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

  private NoticeCourse course = NoticeCourse.begun();
  private NoticeText text;
  private RectificationPeriod period;

  @AttributeOverride(name = "at", column = @Column(name = "composed_at"))
  @AssociationOverride(name = "by", joinColumns = @JoinColumn(name = "composed_by"))
  private Signature composed;

  private IssuedLetter letter;

  @Version private int version;

  @OneToMany(mappedBy = "notice", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<NoticeItem> items = new ArrayList<>();

  protected Notice() {}

  public Notice(
      Submission submission,
      Agency issuer,
      NoticeText text,
      RectificationPeriod period,
      Signature composed) {
    this.submission = submission;
    this.filing = submission.filing();
    this.issuer = issuer;
    this.text = text;
    this.period = period;
    this.composed = composed;
  }

  /** The items to add, drop, reorder and reword, as long as the notice is a draft. */
  public DraftItems draftItems() {
    course.require(NoticeStatus.DRAFT);
    return new DraftItems(this, items);
  }

  /** Follows the reviewer's decisions on the submission that is reviewed now. */
  void follow(Submission reviewed, List<ItemText> confirmed) {
    draftItems().follow(confirmed);
    this.submission = reviewed;
  }

  public void reword(NoticeText newText) {
    course.require(NoticeStatus.DRAFT);
    this.text = newText;
  }

  /** Sets the time within which the agency is to put things right. */
  public void setPeriod(RectificationPeriod other, LocalDate today) {
    course.require(NoticeStatus.DRAFT);
    other.requireAhead(today);
    this.period = other;
  }

  /** Refuses a letter that could not be answered: without items, or until a day that has passed. */
  void requireComplete(LocalDate today) {
    course.require(NoticeStatus.DRAFT);
    period.requireAhead(today);
    if (items.isEmpty()) {
      throw new Refusal("refusals.notice.no-items");
    }
  }

  /** Becomes a letter with a number; from here on its words do not change. */
  void issue(NoticeNumber number, LocalDate today, Signature by) {
    requireComplete(today);
    course.issue();
    letter = IssuedLetter.of(number, by);
  }

  /** Keeps the letter as it was issued. */
  void keepAs(StoredDocument file) {
    letter.keepAs(file);
  }

  /** Takes the notice back; the number stays used. */
  void withdraw(String typedNumber, String reason) {
    course.require(NoticeStatus.ISSUED);
    letter.number().requireTyped(typedNumber);
    course.withdraw(reason);
  }

  /** The agency confirms that it has the letter (签收). */
  void acknowledge(Signature by) {
    if (!course.isInForce()) {
      throw new Refusal("refusals.notice.not-to-acknowledge");
    }
    letter.acknowledge(by);
  }

  /**
   * Closes the notice once no item is open, and opens it again otherwise; tells whether it closed.
   */
  public boolean closeIfDone(Instant now) {
    return course.follow(items.stream().anyMatch(NoticeItem::isOpen), now);
  }

  /** Whether the day has passed while something is still open. */
  public boolean isOverdue(LocalDate today) {
    return course.status() == NoticeStatus.ISSUED
        && !filing.status().isWithReviewer()
        && period.isOver(today);
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

  public NoticeCourse course() {
    return course;
  }

  public NoticeStatus status() {
    return course.status();
  }

  public NoticeText text() {
    return text;
  }

  public RectificationPeriod period() {
    return period;
  }

  /** What went out; a draft has not gone out yet. */
  public Optional<IssuedLetter> letter() {
    return Optional.ofNullable(letter);
  }

  public Optional<String> documentNumber() {
    return letter().map(IssuedLetter::number).map(NoticeNumber::text);
  }

  public List<NoticeItem> items() {
    return List.copyOf(items);
  }
}
