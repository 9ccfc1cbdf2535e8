package org.qibei.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * What opens an account's door: the password's hash, since when it holds, and whose choice it was.
 */
@Embeddable
public class Secret {
  @Column(name = "password_hash", nullable = false, length = 500)
  private String hash;

  @Column(name = "password_changed_at", nullable = false)
  private Instant since;

  @Column(name = "must_change_password", nullable = false)
  private boolean toBeChanged;

  protected Secret() {}

  private Secret(String hash, Instant since, boolean toBeChanged) {
    this.hash = hash;
    this.since = since;
    this.toBeChanged = toBeChanged;
  }

  /** A password that the person chose. */
  static Secret chosen(String hash, Instant now) {
    return new Secret(hash, now, false);
  }

  /** A password that somebody else set: it opens the door once, to be changed at once. */
  static Secret lent(String hash, Instant now) {
    return new Secret(hash, now, true);
  }

  /** The same password, kept by today's parameters. */
  Secret rehashed(String newHash) {
    return new Secret(newHash, since, toBeChanged);
  }

  public String hash() {
    return hash;
  }

  public Instant since() {
    return since;
  }

  public boolean isToBeChanged() {
    return toBeChanged;
  }
}
