package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** All records of publications, and the visits to their links. */
@ApplicationScoped
public class PublicationRecords {
  private static final int REMEMBERED = 60;

  @Inject EntityManager em;

  /** The record of a filing; whoever has the filing may have it. */
  public Optional<PublicationRecord> of(Filing filing) {
    return em.createQuery(
            "select p from PublicationRecord p left join fetch p.recordedBy left join fetch p.seenBy"
                + " where p.filing = :filing",
            PublicationRecord.class)
        .setParameter("filing", filing)
        .getResultStream()
        .findFirst();
  }

  /** The record of a filing that is held, made where there was none. */
  public PublicationRecord forChange(Filing held) {
    return of(held)
        .orElseGet(
            () -> {
              PublicationRecord fresh = new PublicationRecord(held);
              em.persist(fresh);
              return fresh;
            });
  }

  /** The record with its row locked. */
  Optional<PublicationRecord> locked(long id) {
    return Optional.ofNullable(
        em.find(PublicationRecord.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Records whose link should be visited by now: those of the latest years only. */
  List<Long> due(Instant now, int sinceYear) {
    return em.createQuery(
            "select p.id from PublicationRecord p where p.link is not null"
                + " and p.nextVisitAt <= :now and p.filing.campaign.fiscalYear >= :since"
                + " order by p.nextVisitAt",
            Long.class)
        .setParameter("now", now)
        .setParameter("since", sinceYear)
        .getResultList();
  }

  /** The latest visits to the link as it is now, the earliest of them first. */
  public List<LinkVisit> visits(PublicationRecord record) {
    List<LinkVisit> visits =
        new ArrayList<>(
            em.createQuery(
                    "select v from LinkVisit v where v.publication = :record and v.link = :link"
                        + " order by v.visitedAt desc, v.id desc",
                    LinkVisit.class)
                .setParameter("record", record)
                .setParameter("link", record.link().map(Object::toString).orElse(""))
                .setMaxResults(REMEMBERED)
                .getResultList());
    Collections.reverse(visits);
    return visits;
  }

  /** Keeps the visit; the report that an earlier one read is not needed any more. */
  void add(PublicationRecord record, LinkVisit visit) {
    if (visit.report().isPresent()) {
      em.createQuery("update LinkVisit v set v.reportJson = null where v.publication = :record")
          .setParameter("record", record)
          .executeUpdate();
    }
    em.persist(visit);
  }
}
