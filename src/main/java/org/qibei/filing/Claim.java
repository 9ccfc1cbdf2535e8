package org.qibei.filing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.qibei.account.Account;
import org.qibei.platform.Refusal;

/** Who reviews a filing at present, if anybody does (认领). */
@Embeddable
public class Claim {
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "claimed_by")
  private Account reviewer;

  @Column(name = "claimed_at")
  private Instant since;

  protected Claim() {}

  static Claim none() {
    return new Claim();
  }

  static Claim of(Account reviewer, Instant now) {
    Claim claim = new Claim();
    claim.reviewer = reviewer;
    claim.since = now;
    return claim;
  }

  void requireHolder(Account asking) {
    if (reviewer == null || !reviewer.id().equals(asking.id())) {
      throw new Refusal("refusals.filing.not-claimed-by-you");
    }
  }

  public Optional<Account> reviewer() {
    return Optional.ofNullable(reviewer);
  }

  public Optional<Instant> since() {
    return Optional.ofNullable(since);
  }
}
