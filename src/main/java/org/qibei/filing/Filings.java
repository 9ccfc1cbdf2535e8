package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.qibei.account.Caller;
import org.qibei.agency.Agency;
import org.qibei.campaign.Campaign;
import org.qibei.platform.NotFound;
import org.qibei.platform.Subject;

/** All duties to report; each is found only by those whom it concerns. */
@ApplicationScoped
public class Filings {
  private static final String SELECT =
      "select f from Filing f join fetch f.campaign c join fetch f.agency a join fetch a.region r where ";

  private static final String WITHOUT =
      " from Agency a where a.active and not exists"
          + " (select f.id from Filing f where f.agency = a and f.campaign = :campaign)";

  @Inject EntityManager em;
  @Inject Caller caller;
  @Inject Subject subject;

  /** The filing, if the caller may see it; another agency's is not found. */
  public Filing require(long id) {
    return require(id, Scope.of(caller));
  }

  /** A filing of the caller's own agency. */
  public Filing requireOwn(long id) {
    return require(id, Scope.ofAgency(caller));
  }

  /** A filing that the caller reviews, or may take over. */
  public Filing requireReviewed(long id) {
    return require(id, Scope.ofReviewer(caller));
  }

  /** A filing of an agency that the caller administers. */
  public Filing requireAdministered(long id) {
    return require(id, Scope.ofAdministrator(caller));
  }

  private Filing require(long id, Scope scope) {
    Filing filing =
        scope
            .bind(em.createQuery(SELECT + "f.id = :id and " + Scope.CONDITION, Filing.class))
            .setParameter("id", id)
            .getResultStream()
            .findFirst()
            .orElseThrow(NotFound::new);
    subject.is("filing", id, filing.agency().id(), "" + filing.campaign().fiscalYear());
    return filing;
  }

  /**
   * Holds the filing until the transaction ends, as it stands at this moment: of two who take a
   * step at once the second meets the status that the first has set, and is refused in words.
   */
  public Filing hold(Filing filing) {
    em.refresh(filing, LockModeType.PESSIMISTIC_WRITE);
    return filing;
  }

  /** Lets others type beside the caller, but nobody take a step until the transaction ends. */
  public Filing holdForTyping(Filing filing) {
    em.refresh(filing, LockModeType.PESSIMISTIC_READ);
    filing.requireEditable();
    return filing;
  }

  /** The caller's own filings, the latest year first. */
  public List<Filing> own() {
    return Scope.ofAgency(caller)
        .bind(
            em.createQuery(
                SELECT + Scope.CONDITION + " order by c.fiscalYear desc, a.id", Filing.class))
        .getResultList();
  }

  /** An agency's filing of one year; for the program's own use, not scoped to the caller. */
  public Optional<Filing> find(Agency agency, int fiscalYear) {
    return em.createQuery(SELECT + "a = :agency and c.fiscalYear = :year", Filing.class)
        .setParameter("agency", agency)
        .setParameter("year", fiscalYear)
        .getResultStream()
        .findFirst();
  }

  /** All filings of an agency, the latest year first; for the program's own use. */
  public List<Filing> of(Agency agency) {
    return em.createQuery(SELECT + "a = :agency order by c.fiscalYear desc", Filing.class)
        .setParameter("agency", agency)
        .getResultList();
  }

  /** All filings of a campaign; for the program's own use. */
  public List<Filing> of(Campaign campaign) {
    return em.createQuery(SELECT + "c = :campaign order by a.id", Filing.class)
        .setParameter("campaign", campaign)
        .getResultList();
  }

  /** Agencies on the roster that owe nothing for the campaign yet; for the program's own use. */
  List<Agency> agenciesWithout(Campaign campaign) {
    return em.createQuery("select a" + WITHOUT + " order by a.id", Agency.class)
        .setParameter("campaign", campaign)
        .getResultList();
  }

  int countAgenciesWithout(Campaign campaign) {
    return em.createQuery("select count(a)" + WITHOUT, Long.class)
        .setParameter("campaign", campaign)
        .getSingleResult()
        .intValue();
  }

  public Filing add(Filing filing) {
    em.persist(filing);
    return filing;
  }
}
