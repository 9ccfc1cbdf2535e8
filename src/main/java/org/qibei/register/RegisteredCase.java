package org.qibei.register;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.qibei.account.Account;
import org.qibei.agency.Agency;
import org.qibei.check.KnownCase.Kind;
import org.qibei.platform.Refusal;

/**
 * A request, review or suit that is known of an agency; it may be corrected, and struck out with a
 * reason, but never vanishes.
 */
@Entity
@Table(name = "known_case")
public class RegisteredCase {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "agency_id")
  private Agency agency;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private Kind kind;

  @Column(name = "case_number", nullable = false, length = 80)
  private String number;

  @Column(name = "received_on", nullable = false)
  private LocalDate receivedOn;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  @Column(nullable = false, length = 120)
  private String source;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private CaseFate fate;

  @Column(length = 400)
  private String remark;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "recorded_by")
  private Account recordedBy;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "struck_by")
  private Account struckBy;

  @Column(name = "struck_at")
  private Instant struckAt;

  @Column(name = "struck_reason", length = 400)
  private String struckReason;

  @Version private int version;

  protected RegisteredCase() {}

  public RegisteredCase(Agency agency, CaseEntry entry, Account by, Instant now) {
    this.agency = agency;
    correct(entry, by, now);
  }

  /** Puts down what is right in the place of what was there. */
  final void correct(CaseEntry entry, Account by, Instant now) {
    requireStanding();
    kind = entry.kind();
    number = entry.number();
    receivedOn = entry.receivedOn();
    closedOn = entry.closedOn();
    source = entry.source();
    fate = entry.fate() == null ? CaseFate.STANDS : entry.fate();
    remark = entry.remark().isEmpty() ? null : entry.remark();
    recordedBy = by;
    recordedAt = now;
  }

  /** Takes it out of account; it stays on the list with the reason. */
  void strike(String reason, Account by, Instant now) {
    requireStanding();
    struckReason = reason;
    struckBy = by;
    struckAt = now;
  }

  private void requireStanding() {
    if (isStruck()) {
      throw new Refusal("refusals.case.struck");
    }
  }

  public boolean isStruck() {
    return struckAt != null;
  }

  /** Whether the agency must have counted it. */
  boolean counts() {
    return !isStruck() && fate == CaseFate.STANDS;
  }

  CaseEntry entry() {
    return new CaseEntry(kind, number, receivedOn, closedOn, source, fate, remark);
  }

  public Long id() {
    return id;
  }

  public Agency agency() {
    return agency;
  }

  Account recordedBy() {
    return recordedBy;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  Optional<String> struckReason() {
    return Optional.ofNullable(struckReason);
  }

  Optional<Account> struckBy() {
    return Optional.ofNullable(struckBy);
  }
}
