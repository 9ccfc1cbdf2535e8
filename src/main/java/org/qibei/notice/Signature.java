package org.qibei.notice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.qibei.account.Account;

/** Who did something to a notice, and when. */
@Embeddable
public record Signature(@ManyToOne(fetch = FetchType.LAZY) Account by, Instant at) {
  String name() {
    return by.displayName();
  }
}
