package org.qibei.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.agency.Region;
import org.qibei.filing.Filing;
import org.qibei.filing.Scope;
import org.qibei.filing.Submission;
import org.qibei.platform.Zone;

/** Finds the filings that a reviewer's desk is made of. */
@ApplicationScoped
public class Queue {
  private static final String FROM =
      " from Filing f join f.campaign c join f.agency a join a.region r"
          + " join Submission s on s.id = f.currentSubmissionId where ";

  private static final String FETCH =
      FROM.replace("join f.campaign", "join fetch f.campaign")
          .replace("join f.agency", "join fetch f.agency")
          .replace("join a.region", "join fetch a.region");

  @Inject EntityManager em;
  @Inject Caller caller;
  @Inject Clock clock;

  /** A filing with the submission that is reviewed. */
  record Entry(Filing filing, Submission submission) {}

  List<Entry> entries(QueueFilter filter, int first, int size) {
    String query =
        "select f, s" + FETCH + condition(filter) + " order by " + filter.order().terms();
    TypedQuery<Object[]> found = bind(em.createQuery(query, Object[].class), filter);
    List<Entry> entries =
        found.setFirstResult(first).setMaxResults(size).getResultList().stream()
            .map(row -> new Entry((Filing) row[0], (Submission) row[1]))
            .toList();
    fetchFindings(entries.stream().map(Entry::submission).toList());
    return entries;
  }

  /** All findings of the page at once. */
  private void fetchFindings(List<Submission> submissions) {
    em.createQuery(
            "select distinct s from Submission s left join fetch s.findings where s in :page",
            Submission.class)
        .setParameter("page", submissions)
        .getResultList();
  }

  List<Long> ids(QueueFilter filter, int most) {
    String query = "select f.id" + FROM + condition(filter) + " order by " + filter.order().terms();
    return bind(em.createQuery(query, Long.class), filter).setMaxResults(most).getResultList();
  }

  int count(QueueFilter filter) {
    String query = "select count(f)" + FROM + condition(filter);
    return bind(em.createQuery(query, Long.class), filter).getSingleResult().intValue();
  }

  /** The regions that the caller may ask for, the widest first. */
  List<Region> regions() {
    return em.createQuery(
            "select r from Region r where exists (select w.id from Region w where w.id in :watched"
                + " and r.path like concat(w.path, '%')) order by r.path",
            Region.class)
        .setParameter("watched", orNone(caller.regions(Role.REVIEWER, Role.SUPERVISOR)))
        .getResultList();
  }

  /** The years of which the caller sees reports, the latest first. */
  List<Integer> years() {
    String query =
        "select distinct c.fiscalYear" + FROM + Scope.CONDITION + " order by c.fiscalYear desc";
    return Scope.ofReviewer(caller).bind(em.createQuery(query, Integer.class)).getResultList();
  }

  private static String condition(QueueFilter filter) {
    StringBuilder where = new StringBuilder(Scope.CONDITION);
    where.append(" and (").append(filter.view().condition()).append(")");
    if (filter.region().isPresent()) {
      where.append(
          " and exists (select g.id from Region g where g.id = :region and r.path like concat(g.path, '%'))");
    } else {
      where.append(" and (r.id in :desks or f.status = IN_REVIEW and f.claim.reviewer.id = :me)");
    }
    filter.year().ifPresent(year -> where.append(" and c.fiscalYear = :year"));
    filter.status().ifPresent(status -> where.append(" and f.status = :status"));
    filter.band().ifPresent(band -> where.append(" and s.inspection.score.band = :band"));
    if (!filter.search().isBlank()) {
      where
          .append(" and (locate(:search, a.name) > 0 or exists (select n.id from Notice n")
          .append(" where n.filing = f and locate(:search, n.letter.number.text) > 0))");
    }
    return where.toString();
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query, QueueFilter filter) {
    Scope.ofReviewer(caller).bind(query);
    set(query, "me", caller.accountId());
    set(query, "desks", orNone(caller.regions(Role.REVIEWER, Role.SUPERVISOR)));
    set(query, "supervised", orNone(caller.regions(Role.SUPERVISOR)));
    set(query, "today", LocalDate.now(clock.withZone(Zone.SHANGHAI)));
    set(query, "never", LocalDate.of(9999, 12, 31));
    set(query, "search", filter.search().strip());
    filter.region().ifPresent(region -> set(query, "region", region));
    filter.year().ifPresent(year -> set(query, "year", year));
    filter.status().ifPresent(status -> set(query, "status", status));
    filter.band().ifPresent(band -> set(query, "band", band));
    return query;
  }

  private static void set(TypedQuery<?> query, String name, Object value) {
    boolean asked = query.getParameters().stream().anyMatch(p -> name.equals(p.getName()));
    if (asked) {
      query.setParameter(name, value);
    }
  }

  private static Set<Long> orNone(Set<Long> ids) {
    return ids.isEmpty() ? Set.of(-1L) : ids;
  }
}
