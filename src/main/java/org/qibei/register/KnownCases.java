package org.qibei.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.agency.Agency;
import org.qibei.check.KnownCase.Kind;
import org.qibei.platform.NotFound;
import org.qibei.platform.Slice;
import org.qibei.platform.Subject;

/** All known cases; everything but the question of the rules is asked within the caller's reach. */
@ApplicationScoped
class KnownCases {
  private static final String OVERSEEN =
      " exists (select w.id from Region w where w.id in :regions"
          + " and r.path like concat(w.path, '%')) ";
  private static final String MATCHING =
      "from RegisteredCase c join c.agency a join a.region r where"
          + OVERSEEN
          + "and c.receivedOn between :from and :to"
          + " and (:text = '' or a.name like concat('%', :text, '%') escape '!'"
          + " or r.name like concat('%', :text, '%') escape '!'"
          + " or c.number like concat('%', :text, '%') escape '!') ";

  @Inject EntityManager em;
  @Inject Caller caller;
  @Inject Subject subject;

  /** The case, of an agency that the caller oversees; another's is not found. */
  RegisteredCase require(long id) {
    RegisteredCase found =
        Optional.ofNullable(em.find(RegisteredCase.class, id))
            .filter(known -> caller.oversees(known.agency()))
            .orElseThrow(NotFound::new);
    subject.is("case", id, found.agency().id(), found.entry().number());
    return found;
  }

  List<RegisteredCase> matching(int year, String text, int page) {
    String select =
        MATCHING.replaceFirst(
            "join c.agency a join a.region r",
            "join fetch c.agency a join fetch a.region r join fetch c.recordedBy left join fetch c.struckBy");
    return bind(
            em.createQuery(
                "select c " + select + "order by r.path, a.code, c.receivedOn, c.id",
                RegisteredCase.class),
            year,
            text)
        .setFirstResult(Slice.first(page))
        .setMaxResults(Slice.SIZE)
        .getResultList();
  }

  long count(int year, String text) {
    return bind(em.createQuery("select count(c) " + MATCHING, Long.class), year, text)
        .getSingleResult();
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query, int year, String text) {
    return query
        .setParameter("regions", caller.regions(Role.REVIEWER, Role.SUPERVISOR))
        .setParameter("from", LocalDate.of(year, 1, 1))
        .setParameter("to", LocalDate.of(year, 12, 31))
        .setParameter("text", text.strip().replaceAll("([!%_])", "!$1"));
  }

  /** All of one agency received in the year, those struck out too. */
  List<RegisteredCase> of(Agency agency, int year) {
    return em.createQuery(
            "select c from RegisteredCase c join fetch c.recordedBy left join fetch c.struckBy"
                + " where c.agency = :agency and c.receivedOn between :from and :to"
                + " order by c.receivedOn, c.id",
            RegisteredCase.class)
        .setParameter("agency", agency)
        .setParameter("from", LocalDate.of(year, 1, 1))
        .setParameter("to", LocalDate.of(year, 12, 31))
        .getResultList();
  }

  /** Whether the agency has a case of that kind and number, not struck out, beside this one. */
  boolean isKnown(Agency agency, Kind kind, String number, long except) {
    return em.createQuery(
                "select count(c) from RegisteredCase c where c.agency = :agency and c.kind = :kind"
                    + " and c.number = :number and c.struckAt is null and c.id <> :except",
                Long.class)
            .setParameter("agency", agency)
            .setParameter("kind", kind)
            .setParameter("number", number)
            .setParameter("except", except)
            .getSingleResult()
        > 0;
  }

  void add(RegisteredCase fresh) {
    em.persist(fresh);
  }
}
