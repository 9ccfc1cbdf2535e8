package org.qibei.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An account that waits until the person chooses a password by a link; only its hash is kept. */
@Entity
@Table(name = "activation")
public class Activation {
  @Id
  @Column(name = "account_id")
  private Long account;

  @Column(name = "key_hash", nullable = false, length = 64, columnDefinition = "char(64)")
  private String keyHash;

  @Column(name = "expires_at", nullable = false)
  private Instant expiresAt;

  protected Activation() {}

  Activation(long account, ActivationKey key, Instant expiresAt) {
    this.account = account;
    this.keyHash = key.hash();
    this.expiresAt = expiresAt;
  }

  boolean isOpenAt(Instant now) {
    return now.isBefore(expiresAt);
  }

  long account() {
    return account;
  }
}
