package org.qibei.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** One line of the record: who did, or tried, what, when and from where. It is never changed. */
@Entity
@Table(name = "audit_line")
public class AuditLine {
  private static final int SUBJECT = 200;
  private static final int DETAIL = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "happened_at", nullable = false, updatable = false)
  private Instant happenedAt;

  @Column(name = "account_id", updatable = false)
  private Long accountId;

  @Column(name = "login_name", length = 60, updatable = false)
  private String loginName;

  @Column(nullable = false, length = 80, updatable = false)
  private String action;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20, updatable = false)
  private Outcome outcome;

  @Column(length = SUBJECT, updatable = false)
  private String subject;

  @Column(name = "agency_id", updatable = false)
  private Long agencyId;

  @Column(length = DETAIL, updatable = false)
  private String detail;

  @Column(length = 60, updatable = false)
  private String address;

  @Column(name = "request_id", length = 40, updatable = false)
  private String requestId;

  protected AuditLine() {}

  AuditLine(Instant happenedAt, String action, Outcome outcome) {
    this.happenedAt = happenedAt;
    this.action = action;
    this.outcome = outcome;
  }

  AuditLine by(Long who, String login) {
    this.accountId = who;
    this.loginName = login;
    return this;
  }

  AuditLine about(String what, Long agency) {
    this.subject = cut(what, SUBJECT);
    this.agencyId = agency;
    return this;
  }

  AuditLine saying(String more) {
    this.detail = cut(more, DETAIL);
    return this;
  }

  AuditLine from(String where, String request) {
    this.address = where;
    this.requestId = request;
    return this;
  }

  public Long id() {
    return id;
  }

  public Instant happenedAt() {
    return happenedAt;
  }

  public Optional<Long> accountId() {
    return Optional.ofNullable(accountId);
  }

  public Optional<String> loginName() {
    return Optional.ofNullable(loginName);
  }

  public String action() {
    return action;
  }

  public Outcome outcome() {
    return outcome;
  }

  public Optional<String> subject() {
    return Optional.ofNullable(subject);
  }

  public Optional<Long> agencyId() {
    return Optional.ofNullable(agencyId);
  }

  public Optional<String> detail() {
    return Optional.ofNullable(detail);
  }

  public Optional<String> address() {
    return Optional.ofNullable(address);
  }

  public Optional<String> requestId() {
    return Optional.ofNullable(requestId);
  }

  private static String cut(String text, int length) {
    return text == null || text.length() <= length ? text : text.substring(0, length - 1) + "…";
  }
}
