package org.qibei.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.agency.Agencies;
import org.qibei.agency.Agency;
import org.qibei.agency.AgencyLevel;
import org.qibei.agency.Region;
import org.qibei.agency.RegionLevel;
import org.qibei.agency.Takeovers;
import org.qibei.platform.NotFound;
import org.qibei.platform.Slice;

/** Who owes reports (单位名录): agencies and regions of those whom the caller administers or audits. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
public class Roster {
  @Inject Agencies agencies;
  @Inject Takeovers takeovers;
  @Inject Caller caller;

  /** An agency as the roster lists it. */
  public record AgencyRow(
      long id,
      String code,
      String name,
      String shortName,
      AgencyLevel level,
      String region,
      String office,
      boolean active) {

    static AgencyRow of(Agency agency) {
      return new AgencyRow(
          agency.id(),
          agency.code(),
          agency.name(),
          agency.shortName(),
          agency.level(),
          agency.region().name(),
          agency.competentOffice().map(Agency::name).orElse(""),
          agency.isActive());
    }
  }

  /** A region as the roster lists it. */
  public record RegionRow(
      String code, String name, RegionLevel level, String within, List<String> domains) {
    /** The domains in one line. */
    public String domainNames() {
      return String.join(" ", domains);
    }

    static RegionRow of(Region region) {
      return new RegionRow(
          region.code(),
          region.name(),
          region.level(),
          region.parent().map(Region::name).orElse(""),
          region.domains());
    }
  }

  public Slice<AgencyRow> agencies(String text, int page) {
    Set<Long> regions = regions();
    return new Slice<>(
        agencies.matching(text, regions, Slice.first(page), Slice.SIZE).stream()
            .map(AgencyRow::of)
            .toList(),
        agencies.count(text, regions),
        page);
  }

  public Slice<RegionRow> regions(String text, int page) {
    Set<Long> regions = regions();
    return new Slice<>(
        agencies.regionsMatching(text, regions, Slice.first(page), Slice.SIZE).stream()
            .map(RegionRow::of)
            .toList(),
        agencies.countRegions(text, regions),
        page);
  }

  /** One region; one that the caller has nothing to do with is not found. */
  public RegionRow region(String regionCode) {
    return agencies
        .regionWithin(regionCode, regions())
        .map(RegionRow::of)
        .orElseThrow(NotFound::new);
  }

  /** One agency; one that the caller has nothing to do with is not found. */
  public AgencyCard agency(long agencyId) {
    return agencies
        .find(agencyId)
        .filter(found -> agencies.regionWithin(found.region().code(), regions()).isPresent())
        .map(found -> AgencyCard.of(found, takeovers.by(found), takeovers.of(found)))
        .orElseThrow(NotFound::new);
  }

  private Set<Long> regions() {
    return caller.regions(Role.ADMINISTRATOR, Role.AUDITOR);
  }
}
