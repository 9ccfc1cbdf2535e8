package org.qibei.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.agency.Region;
import org.qibei.platform.NotFound;

/** The regions for which a caller may see scorecards. */
@ApplicationScoped
public class ScorecardRegions {
  @Inject EntityManager em;

  /** Regions granted to the caller, and all within them that have reports to show. */
  List<Region> choices(Caller caller) {
    return em.createQuery(
            """
            select r from Region r where exists
              (select g from Region g where g.id in :granted and r.path like concat(g.path, '%'))
            and exists (select f from Filing f where f.agency.region.path like concat(r.path, '%'))
            order by r.path
            """,
            Region.class)
        .setParameter("granted", caller.regions(Role.ADMINISTRATOR, Role.AUDITOR))
        .getResultList();
  }

  /**
   * The region of that code; without one the widest that can be compared, that is, has several
   * parts.
   */
  Region require(Caller caller, String code) {
    List<Region> choices = choices(caller);
    if (code != null && !code.isBlank()) {
      return choices.stream()
          .filter(region -> region.code().equals(code))
          .findFirst()
          .orElseThrow(NotFound::new);
    }
    return choices.stream()
        .filter(region -> choices.stream().filter(other -> isRightBelow(other, region)).count() > 1)
        .findFirst()
        .or(() -> choices.stream().findFirst())
        .or(() -> granted(caller))
        .orElseThrow(NotFound::new);
  }

  /** The widest region granted, for whom nobody has anything to show yet. */
  private Optional<Region> granted(Caller caller) {
    return em.createQuery(
            "select r from Region r where r.id in :granted order by r.path", Region.class)
        .setParameter("granted", caller.regions(Role.ADMINISTRATOR, Role.AUDITOR))
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private static boolean isRightBelow(Region part, Region whole) {
    return part.parent().filter(parent -> parent.id().equals(whole.id())).isPresent();
  }

  /** The region's own level first, then the regions right below it. */
  List<Region> parts(Region region) {
    List<Region> parts = new ArrayList<>();
    parts.add(region);
    parts.addAll(
        em.createQuery(
                "select r from Region r where r.parent = :parent order by r.code", Region.class)
            .setParameter("parent", region)
            .getResultList());
    return parts;
  }

  /**
   * Whether a path counts for the part: the whole itself only for its own agencies, a part for its
   * subtree.
   */
  boolean isIn(Region part, Region whole, String path) {
    return part.id().equals(whole.id()) ? path.equals(whole.path()) : path.startsWith(part.path());
  }
}
