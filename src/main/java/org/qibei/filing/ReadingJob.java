package org.qibei.filing;

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
import java.util.stream.Collectors;
import org.qibei.platform.StoredDocument;

/** The reading of one uploaded document into a draft, with how far it has come. */
@Entity
@Table(name = "reading_job")
public class ReadingJob {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "filing_id")
  private Filing filing;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "document_id")
  private StoredDocument document;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ReadingStatus status = ReadingStatus.QUEUED;

  @Column(name = "done_steps", nullable = false)
  private int doneSteps;

  @Column(name = "all_steps", nullable = false)
  private int allSteps;

  @Column(length = 60)
  private String reason;

  @Column(length = 400)
  private String details;

  @Column(name = "requested_by", nullable = false)
  private Long requestedBy;

  @Column(name = "requested_at", nullable = false)
  private Instant requestedAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  protected ReadingJob() {}

  ReadingJob(Filing filing, StoredDocument document, long account, Instant now) {
    this.filing = filing;
    this.document = document;
    this.requestedBy = account;
    this.requestedAt = now;
  }

  /** Takes the job on; a job that somebody else took or finished is left alone. */
  boolean begin() {
    if (status != ReadingStatus.QUEUED) {
      return false;
    }
    status = ReadingStatus.RUNNING;
    return true;
  }

  /** Leaves the document to text recognition; the pages are counted anew. */
  void recognise() {
    status = ReadingStatus.RECOGNISING;
    doneSteps = 0;
    allSteps = 0;
  }

  void done(Instant now) {
    status = ReadingStatus.DONE;
    finishedAt = now;
  }

  /** Gives up, with the reason as texts know it and what fills them; the document stays. */
  void fail(String why, List<Object> fillings, Instant now) {
    status = ReadingStatus.FAILED;
    reason = why;
    details = fillings.stream().map(Object::toString).collect(Collectors.joining("|"));
    finishedAt = now;
  }

  void interrupt(Instant now) {
    status = ReadingStatus.INTERRUPTED;
    finishedAt = now;
  }

  /** Whether it came to nothing and the agency has begun otherwise since. */
  boolean isPastFor(DraftStart draft) {
    boolean failed = status == ReadingStatus.FAILED || status == ReadingStatus.INTERRUPTED;
    return failed && draft.startedAt().filter(requestedAt::isBefore).isPresent();
  }

  public Long id() {
    return id;
  }

  public Filing filing() {
    return filing;
  }

  public StoredDocument document() {
    return document;
  }

  public ReadingStatus status() {
    return status;
  }

  public int doneSteps() {
    return doneSteps;
  }

  public int allSteps() {
    return allSteps;
  }

  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  public List<String> details() {
    return details == null || details.isEmpty() ? List.of() : List.of(details.split("\\|"));
  }

  public long requestedBy() {
    return requestedBy;
  }

  public Instant requestedAt() {
    return requestedAt;
  }

  public Optional<Instant> finishedAt() {
    return Optional.ofNullable(finishedAt);
  }
}
