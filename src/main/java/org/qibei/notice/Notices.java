package org.qibei.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qibei.account.Caller;
import org.qibei.filing.Filing;
import org.qibei.filing.Scope;
import org.qibei.platform.NotFound;
import org.qibei.platform.Subject;

/**
 * All rectification notices; a draft is found by reviewers only, an issued one by its agency too.
 */
@ApplicationScoped
public class Notices {
  private static final String SELECT =
      """
      select n from Notice n join fetch n.filing f join fetch f.campaign c join fetch f.agency a
      join fetch a.region r join fetch n.issuer i join fetch i.region where\s""";

  /** What is open and due first on top. */
  private static final String ORDER =
      " order by case when n.course.status = ISSUED then n.period.deadline else :never end, n.id desc";

  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  @Inject EntityManager em;
  @Inject Caller caller;
  @Inject Subject subject;

  /** A notice, if the caller may see it at all. */
  public Notice require(long id) {
    Notice notice = require(id, Scope.of(caller));
    boolean hidden =
        notice.status() == NoticeStatus.DRAFT && !caller.oversees(notice.filing().agency());
    if (hidden) {
      throw new NotFound();
    }
    return notice;
  }

  /** An issued notice to the caller's own agency. */
  public Notice requireOwn(long id) {
    Notice notice = require(id, Scope.ofAgency(caller));
    if (notice.status() == NoticeStatus.DRAFT) {
      throw new NotFound();
    }
    return notice;
  }

  /** A notice on a report that the caller reviews or oversees. */
  public Notice requireReviewed(long id) {
    return require(id, Scope.ofReviewer(caller));
  }

  private Notice require(long id, Scope scope) {
    Notice notice =
        scope
            .bind(em.createQuery(SELECT + "n.id = :id and " + Scope.CONDITION, Notice.class))
            .setParameter("id", id)
            .getResultStream()
            .findFirst()
            .orElseThrow(NotFound::new);
    record(notice);
    return notice;
  }

  /** Names the notice in the audit line, by its number as soon as it has one. */
  void record(Notice notice) {
    Long agency = notice.filing().agency().id();
    subject.is("notice", notice.id(), agency, notice.documentNumber().orElse(""));
  }

  /** Holds the notice until the transaction ends, as it stands at this moment. */
  Notice hold(Notice notice) {
    em.refresh(notice, LockModeType.PESSIMISTIC_WRITE);
    return notice;
  }

  /** The notices of a filing, the first first, drafts and void ones included. */
  public List<Notice> of(Filing filing) {
    return em.createQuery(
            "select n from Notice n where n.filing = :filing order by n.id", Notice.class)
        .setParameter("filing", filing)
        .getResultList();
  }

  /** The notice that is being composed for the filing, if there is one. */
  public Optional<Notice> draftOf(Filing filing) {
    return of(filing).stream().filter(n -> n.status() == NoticeStatus.DRAFT).findFirst();
  }

  /** The notices of the filing that are issued and not closed. */
  public List<Notice> openOf(Filing filing) {
    return of(filing).stream().filter(n -> n.status() == NoticeStatus.ISSUED).toList();
  }

  /** Part of a list, what is open and due first on top. */
  List<Notice> list(
      Scope scope, NoticeView view, String search, LocalDate today, int first, int size) {
    return bind(
            em.createQuery(SELECT + condition(view) + ORDER, Notice.class),
            scope,
            view,
            search,
            today)
        .setParameter("never", NEVER)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  /** What the caller's agencies have received; a draft is the office's own. */
  List<Notice> received() {
    return Scope.ofAgency(caller)
        .bind(
            em.createQuery(
                SELECT + "n.course.status <> DRAFT and " + Scope.CONDITION + ORDER, Notice.class))
        .setParameter("never", NEVER)
        .getResultList();
  }

  int count(Scope scope, NoticeView view, String search, LocalDate today) {
    String select =
        "select count(n) from Notice n join n.filing f join f.agency a join a.region r where ";
    return bind(em.createQuery(select + condition(view), Long.class), scope, view, search, today)
        .getSingleResult()
        .intValue();
  }

  private static String condition(NoticeView view) {
    return "("
        + view.condition()
        + ") and (:search = '' or locate(:search, a.name) > 0 or locate(:search, n.letter.number.text) > 0) and "
        + Scope.CONDITION;
  }

  private static <T> TypedQuery<T> bind(
      TypedQuery<T> query, Scope scope, NoticeView view, String search, LocalDate today) {
    scope.bind(query).setParameter("search", search);
    return view.asksForToday() ? query.setParameter("today", today) : query;
  }

  public Notice add(Notice notice) {
    em.persist(notice);
    return notice;
  }

  /** Throws a draft away; whatever bears a number stays. */
  public void discard(Notice draft) {
    draft.draftItems();
    em.remove(draft);
  }
}
