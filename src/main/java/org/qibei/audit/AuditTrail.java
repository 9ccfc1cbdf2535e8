package org.qibei.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.platform.Slice;
import org.qibei.platform.Zone;

/**
 * The record as administrators and auditors read it: what concerned agencies of their regions or
 * was done by accounts of their regions; attempts at the door of nobody known are shown to all of
 * them.
 */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
public class AuditTrail {
  private static final String FROM =
      """
      from AuditLine l left join Agency s on s.id = l.agencyId left join s.region sr
      left join Account x on x.id = l.accountId
      where (l.accountId is null
        or exists (select w.id from Region w where w.id in :regions and sr.path like concat(w.path, '%'))
        or exists (select g.id from Grant g left join g.agency ga left join ga.region gar left join g.region gr, Region w
          where g.account = x and w.id in :regions and coalesce(gr.path, gar.path) like concat(w.path, '%')))
      and (:who = '' or l.loginName = :who)
      and (:action = '' or l.action = :action or l.action like concat(:action, '.%'))
      and (:outcome is null or l.outcome = :outcome)
      and l.happenedAt >= :since and l.happenedAt < :until
      """;

  @Inject EntityManager em;
  @Inject Caller caller;

  /** What to look for; an empty name, action or outcome asks for all of them. */
  public record Question(
      String who,
      String action,
      Optional<Outcome> outcome,
      Optional<LocalDate> from,
      Optional<LocalDate> to) {}

  /** One line as it is shown. */
  public record Row(
      Instant at,
      String who,
      String name,
      String action,
      Outcome outcome,
      String subject,
      String agency,
      String detail,
      String address,
      String request) {}

  public Slice<Row> page(Question question, int page) {
    List<Row> rows =
        bind(
                em.createQuery(
                    "select l, x.displayName, s.name " + FROM + " order by l.id desc",
                    Object[].class),
                question)
            .setFirstResult(Slice.first(page))
            .setMaxResults(Slice.SIZE)
            .getResultStream()
            .map(line -> row((AuditLine) line[0], (String) line[1], (String) line[2]))
            .toList();
    long total =
        bind(em.createQuery("select count(l) " + FROM, Long.class), question).getSingleResult();
    return new Slice<>(rows, total, page);
  }

  /** The actions on record, for choosing one. */
  public List<String> actions() {
    return em.createQuery(
            "select distinct l.action from AuditLine l order by l.action", String.class)
        .getResultList();
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query, Question question) {
    Set<Long> regions = caller.regions(Role.ADMINISTRATOR, Role.AUDITOR);
    return query
        .setParameter("regions", regions)
        .setParameter("who", question.who())
        .setParameter("action", question.action())
        .setParameter("outcome", question.outcome().orElse(null))
        .setParameter("since", start(question.from(), LocalDate.EPOCH))
        .setParameter(
            "until", start(question.to().map(day -> day.plusDays(1)), LocalDate.of(9000, 1, 1)));
  }

  private static Instant start(Optional<LocalDate> day, LocalDate otherwise) {
    return day.orElse(otherwise).atStartOfDay(Zone.SHANGHAI).toInstant();
  }

  private static Row row(AuditLine line, String name, String agency) {
    return new Row(
        line.happenedAt(),
        line.loginName().orElse(""),
        name == null ? "" : name,
        line.action(),
        line.outcome(),
        line.subject().orElse(""),
        agency == null ? "" : agency,
        line.detail().orElse(""),
        line.address().orElse(""),
        line.requestId().orElse(""));
  }
}
