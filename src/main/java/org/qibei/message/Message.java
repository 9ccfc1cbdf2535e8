package org.qibei.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One message to one account: what happened, in parameters that the reader's language words. */
@Entity
@Table(name = "message")
public class Message {
  private static final String BETWEEN = "\t";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "account_id", nullable = false)
  private Long account;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 40)
  private MessageKind kind;

  @Column(name = "filing_id")
  private Long filing;

  @Column(name = "notice_id")
  private Long notice;

  @Column(nullable = false, length = 1000)
  private String parameters;

  @Column(name = "sent_at", nullable = false)
  private Instant sentAt;

  @Column(name = "read_at")
  private Instant readAt;

  protected Message() {}

  Message(Long account, MessageKind kind, Subject subject, Instant now) {
    this.account = account;
    this.kind = kind;
    this.filing = subject.filing();
    this.notice = subject.notice().orElse(null);
    String joined = String.join(BETWEEN, subject.parameters());
    this.parameters = joined.substring(0, Math.min(joined.length(), 1000));
    this.sentAt = now;
  }

  void read(Instant now) {
    readAt = readAt == null ? now : readAt;
  }

  boolean isTo(long other) {
    return account == other;
  }

  public Long id() {
    return id;
  }

  public MessageKind kind() {
    return kind;
  }

  public Long filing() {
    return filing;
  }

  public Optional<Long> notice() {
    return Optional.ofNullable(notice);
  }

  public List<String> parameters() {
    return List.of(parameters.split(BETWEEN, -1));
  }

  public Instant sentAt() {
    return sentAt;
  }

  public boolean isRead() {
    return readAt != null;
  }
}
