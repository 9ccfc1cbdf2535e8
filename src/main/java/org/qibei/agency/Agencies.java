package org.qibei.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The roster: agencies and regions, looked up within given regions and all that lies in them. */
@ApplicationScoped
public class Agencies {
  private static final String IN_REGIONS =
      " exists (select w.id from Region w where w.id in :regions and r.path like concat(w.path, '%')) ";
  private static final String FROM_AGENCY =
      "from Agency a join a.region r where"
          + IN_REGIONS
          + "and (a.name like concat('%', :text, '%') escape '!'"
          + " or a.code like concat(:text, '%') escape '!') ";
  private static final String FROM_REGION =
      "from Region r where"
          + IN_REGIONS
          + "and (r.name like concat('%', :text, '%') escape '!'"
          + " or r.code like concat(:text, '%') escape '!') ";

  @Inject EntityManager em;

  public Optional<Agency> byCode(String code) {
    return em.createQuery(
            "select a from Agency a join fetch a.region where a.code = :code", Agency.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  public Optional<Agency> find(long id) {
    return Optional.ofNullable(em.find(Agency.class, id));
  }

  public Optional<Region> regionByCode(String code) {
    return em.createQuery("select r from Region r where r.code = :code", Region.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** The region, if it is one of the regions or lies within one. */
  public Optional<Region> regionWithin(String code, Set<Long> regions) {
    return em.createQuery(
            "select r from Region r where r.code = :code and" + IN_REGIONS, Region.class)
        .setParameter("code", code)
        .setParameter("regions", regions)
        .getResultStream()
        .findFirst();
  }

  public List<Agency> matching(String text, Set<Long> regions, int first, int size) {
    String query =
        "select a "
            + FROM_AGENCY.replace("join a.region", "join fetch a.region")
            + "order by r.path, a.code";
    return bind(em.createQuery(query, Agency.class), text, regions)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  public long count(String text, Set<Long> regions) {
    return bind(em.createQuery("select count(a) " + FROM_AGENCY, Long.class), text, regions)
        .getSingleResult();
  }

  public List<Region> regionsMatching(String text, Set<Long> regions, int first, int size) {
    return bind(
            em.createQuery("select r " + FROM_REGION + "order by r.path", Region.class),
            text,
            regions)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  public long countRegions(String text, Set<Long> regions) {
    return bind(em.createQuery("select count(r) " + FROM_REGION, Long.class), text, regions)
        .getSingleResult();
  }

  /** Whether no agency on the roster lies outside the regions. */
  public boolean allLieWithin(Set<Long> regions) {
    String outside =
        "select count(a) from Agency a join a.region r where a.active and not" + IN_REGIONS;
    return !regions.isEmpty()
        && em.createQuery(outside, Long.class).setParameter("regions", regions).getSingleResult()
            == 0;
  }

  public Agency add(Agency agency) {
    em.persist(agency);
    return agency;
  }

  public Region add(Region region) {
    em.persist(region);
    return region;
  }

  private static <T> TypedQuery<T> bind(TypedQuery<T> query, String text, Set<Long> regions) {
    return query
        .setParameter("text", text.strip().replaceAll("([!%_])", "!$1"))
        .setParameter("regions", regions);
  }
}
