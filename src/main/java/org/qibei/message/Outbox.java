package org.qibei.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;

/** Writes a message to each of several accounts, in the transaction of what it tells. */
@ApplicationScoped
public class Outbox {
  @Inject EntityManager em;
  @Inject Clock clock;

  /** Nobody is told what they did themselves. */
  void send(MessageKind kind, Collection<Long> accounts, long by, Subject subject) {
    Instant now = clock.instant();
    accounts.stream()
        .filter(account -> account != by)
        .forEach(account -> em.persist(new Message(account, kind, subject, now)));
  }
}
