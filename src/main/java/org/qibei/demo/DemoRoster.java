package org.qibei.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qibei.agency.Agency;
import org.qibei.agency.AgencyLevel;
import org.qibei.agency.KnownRegions;
import org.qibei.agency.Region;
import org.qibei.agency.RegionLevel;

/**
 * The roster of the demonstration: the real regions of Shandong (16 cities and 136 counties, county
 * cities and districts) without a single report, and a fictional province whose agencies report.
 */
@ApplicationScoped
class DemoRoster {
  /** First letter of the code of a government's own office. */
  private static final String OFFICE = "B01";

  @Inject EntityManager em;

  /**
   * Enters regions and agencies; gives the agencies by region code and number, such as 990100-B05.
   */
  Map<String, Agency> enter() {
    Map<String, Region> regions = new HashMap<>(KnownRegions.all());
    regions.values().stream().sorted(Comparator.comparing(Region::path)).forEach(em::persist);
    CsvResource.rows("places.csv").forEach(row -> enterRegion(regions, row));
    Map<String, Agency> agencies = new LinkedHashMap<>();
    for (String[] row : CsvResource.rows("agencies.csv")) {
      String code = row[0] + "-" + row[1];
      Agency agency =
          new Agency(code, row[2], row[3], AgencyLevel.valueOf(row[4]), regions.get(row[0]));
      agencies.put(code, agency.reportsTo(agencies.get(row[0] + "-" + OFFICE)));
      em.persist(agency);
    }
    giveMarks(agencies);
    return agencies;
  }

  private void enterRegion(Map<String, Region> regions, String[] row) {
    Region region = new Region(row[0], row[1], RegionLevel.valueOf(row[2]), regions.get(row[3]));
    region.publishesOn(List.of(DemoPublications.DOMAIN));
    em.persist(region);
    regions.put(row[0], region);
  }

  /** Offices issue notices under the mark of their government. */
  private static void giveMarks(Map<String, Agency> agencies) {
    for (String[] row : CsvResource.rows("places.csv")) {
      Agency office = agencies.get(row[0] + "-" + OFFICE);
      if (office != null) {
        office.issuesAs(row[4], row[5]);
      }
    }
  }
}
