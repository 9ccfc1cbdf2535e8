package org.qibei.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.qibei.account.Account;
import org.qibei.check.Finding;

/**
 * What the agency says to a finding of its draft; like a decision it stays with the facts, whatever
 * run finds them again.
 */
@Entity
@Table(name = "finding_explanation")
public class FindingExplanation {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "filing_id")
  private Filing filing;

  @Embedded private FindingKey key;

  @Column(nullable = false, length = 500)
  private String words;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "account_id")
  private Account account;

  @Column(name = "written_at", nullable = false)
  private Instant writtenAt;

  protected FindingExplanation() {}

  FindingExplanation(Filing filing, Finding finding, String words, Account by, Instant now) {
    this.filing = filing;
    this.key = new FindingKey(finding);
    reword(words, by, now);
  }

  final void reword(String newWords, Account by, Instant now) {
    this.words = newWords;
    this.account = by;
    this.writtenAt = now;
  }

  String fingerprint() {
    return key.fingerprint();
  }

  String words() {
    return words;
  }

  Account account() {
    return account;
  }

  Instant writtenAt() {
    return writtenAt;
  }

  Explanation said() {
    return new Explanation(words, account.displayName(), writtenAt);
  }
}
