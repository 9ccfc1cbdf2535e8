package org.qibei.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qibei.account.Role;
import org.qibei.platform.Zone;

/** Who is to be told: the people of an agency, or those who review it, as granted today. */
@ApplicationScoped
public class Recipients {
  private static final String IN_FORCE =
      "g.account.active and g.role in :roles"
          + " and g.validFrom <= :today and (g.validTo is null or g.validTo >= :today)";

  @Inject EntityManager em;
  @Inject Clock clock;

  List<Long> agency(long agency) {
    return preparing(List.of(Role.CLERK, Role.HEAD), agency);
  }

  /** The people of several agencies at once; an agency without people is not among them. */
  Map<Long, List<Long>> agencies(Collection<Long> agencies) {
    String query =
        "select distinct g.agency.id, g.account.id from Grant g where "
            + IN_FORCE
            + " and g.agency.id in :agencies";
    return em.createQuery(query, Object[].class)
        .setParameter("roles", List.of(Role.CLERK, Role.HEAD))
        .setParameter("today", today())
        .setParameter("agencies", agencies)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (Long) row[0],
                Collectors.mapping(row -> (Long) row[1], Collectors.toList())));
  }

  List<Long> clerks(long agency) {
    return preparing(List.of(Role.CLERK), agency);
  }

  List<Long> heads(long agency) {
    return preparing(List.of(Role.HEAD), agency);
  }

  /** The office of the agency's own government. */
  List<Long> reviewers(long agency) {
    String office = "g.region = (select a.region from Agency a where a.id = :agency)";
    return find(office, List.of(Role.REVIEWER, Role.SUPERVISOR), agency);
  }

  String nameOf(long agency) {
    return em.createQuery("select a.name from Agency a where a.id = :agency", String.class)
        .setParameter("agency", agency)
        .getSingleResult();
  }

  private List<Long> preparing(List<String> roles, long agency) {
    return find("g.agency.id = :agency", roles, agency);
  }

  private List<Long> find(String whom, List<String> roles, long agency) {
    String query = "select distinct g.account.id from Grant g where " + IN_FORCE + " and " + whom;
    return em.createQuery(query, Long.class)
        .setParameter("roles", roles)
        .setParameter("today", today())
        .setParameter("agency", agency)
        .getResultList();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(Zone.SHANGHAI));
  }
}
