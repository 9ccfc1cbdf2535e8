package org.qibei.message;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qibei.account.Caller;
import org.qibei.account.Role;

/** The caller's own messages. */
@Stateless
@RolesAllowed(Role.ANYONE)
public class Inbox {
  @Inject EntityManager em;
  @Inject Caller caller;

  /** A message as a page shows it. */
  public record Row(
      long id,
      MessageKind kind,
      long filing,
      Optional<Long> notice,
      List<String> parameters,
      Instant sentAt,
      boolean read) {

    static Row of(Message message) {
      return new Row(
          message.id(),
          message.kind(),
          message.filing(),
          message.notice(),
          message.parameters(),
          message.sentAt(),
          message.isRead());
    }
  }

  public int unread() {
    String query = "select count(m) from Message m where m.account = :me and m.readAt is null";
    return em.createQuery(query, Long.class)
        .setParameter("me", caller.accountId())
        .getSingleResult()
        .intValue();
  }

  public int count() {
    return em.createQuery("select count(m) from Message m where m.account = :me", Long.class)
        .setParameter("me", caller.accountId())
        .getSingleResult()
        .intValue();
  }

  /** Part of the inbox, the latest first. */
  public List<Row> rows(int first, int size) {
    return em.createQuery(
            "select m from Message m where m.account = :me order by m.sentAt desc, m.id desc",
            Message.class)
        .setParameter("me", caller.accountId())
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultStream()
        .map(Row::of)
        .toList();
  }
}
