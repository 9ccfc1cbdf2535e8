package org.qibei.message;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.platform.Audited;

/** The caller has read messages: one, or all at once. */
@Stateless
@RolesAllowed(Role.ANYONE)
@Audited
public class ReadMessage {
  @Inject EntityManager em;
  @Inject Caller caller;
  @Inject Clock clock;

  /** Marks a message as read; another's is left alone. */
  public void read(long messageId) {
    Optional.ofNullable(em.find(Message.class, messageId))
        .filter(message -> message.isTo(caller.accountId()))
        .ifPresent(message -> message.read(clock.instant()));
  }

  public void readAll() {
    em.createQuery(
            "update Message m set m.readAt = :now where m.account = :me and m.readAt is null")
        .setParameter("now", clock.instant())
        .setParameter("me", caller.accountId())
        .executeUpdate();
  }
}
