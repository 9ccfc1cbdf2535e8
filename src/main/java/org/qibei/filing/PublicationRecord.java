package org.qibei.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.qibei.account.Account;

/**
 * Where and when a report was published (公布登记), as its agency says, and which reviewer has seen it
 * there.
 */
@Entity
@Table(name = "publication")
public class PublicationRecord {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @OneToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "filing_id")
  private Filing filing;

  @Column(length = 500)
  private String link;

  @Column(name = "published_on")
  private LocalDate publishedOn;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "recorded_by")
  private Account recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "seen_by")
  private Account seenBy;

  @Column(name = "seen_at")
  private Instant seenAt;

  @Column(name = "next_visit_at")
  private Instant nextVisitAt;

  @Version private int version;

  protected PublicationRecord() {}

  public PublicationRecord(Filing filing) {
    this.filing = filing;
  }

  /** What the agency says now; what was seen at another address does not speak for this one. */
  public void record(PublicLink where, LocalDate day, Account who, Instant now) {
    if (!where.text().equals(link)) {
      takeBack();
      nextVisitAt = now;
    }
    link = where.text();
    publishedOn = day;
    recordedBy = who;
    recordedAt = now;
  }

  /** A reviewer has seen the report on the platform. */
  public void seen(Account reviewer, Instant now) {
    seenBy = reviewer;
    seenAt = now;
  }

  /** Nobody counts as having seen it any more. */
  public void takeBack() {
    seenBy = null;
    seenAt = null;
  }

  /** Whether a visit to the link is due; the next one then waits as long as said. */
  boolean takeVisit(Instant now, Instant next) {
    boolean due = link != null && nextVisitAt != null && !nextVisitAt.isAfter(now);
    if (due) {
      nextVisitAt = next;
    }
    return due;
  }

  /** When the link is to be visited again. */
  void visitAgain(Instant next) {
    nextVisitAt = next;
  }

  public Long id() {
    return id;
  }

  public Filing filing() {
    return filing;
  }

  /** Whether anything is known: what the agency said, or what a reviewer saw. */
  public boolean isMade() {
    return link != null || seenAt != null;
  }

  public Optional<URI> link() {
    return Optional.ofNullable(link).map(URI::create);
  }

  public Optional<LocalDate> publishedOn() {
    return Optional.ofNullable(publishedOn);
  }

  public Optional<Account> recordedBy() {
    return Optional.ofNullable(recordedBy);
  }

  public Optional<Instant> recordedAt() {
    return Optional.ofNullable(recordedAt);
  }

  public Optional<Account> seenBy() {
    return Optional.ofNullable(seenBy);
  }

  public Optional<Instant> seenAt() {
    return Optional.ofNullable(seenAt);
  }
}
