package org.qibei.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qibei.agency.KnownRegions;
import org.qibei.agency.Region;
import org.qibei.agency.RegionLevel;

/** The regions of Shandong are complete, and the fictional place lies outside. */
class DemoRosterTest {
  private final Collection<Region> shandong = KnownRegions.all().values();

  @Test
  void thereAreSixteenCities() {
    assertThat(shandong).filteredOn(region -> region.level() == RegionLevel.CITY).hasSize(16);
  }

  @Test
  void thereAreOneHundredAndThirtySixCounties() {
    List<Region> counties =
        shandong.stream().filter(region -> region.level() == RegionLevel.COUNTY).toList();
    assertThat(counties).hasSize(136);
    assertThat(counties).filteredOn(region -> region.name().endsWith("市")).hasSize(26);
    assertThat(counties).filteredOn(region -> region.name().endsWith("县")).hasSize(52);
    assertThat(counties).filteredOn(region -> region.name().endsWith("区")).hasSize(58);
  }

  @Test
  void everyAgencyStandsInTheFictionalPlace() {
    List<String> places = CsvResource.rows("places.csv").stream().map(row -> row[0]).toList();
    assertThat(CsvResource.rows("agencies.csv"))
        .hasSizeGreaterThan(40)
        .allMatch(row -> places.contains(row[0]));
    assertThat(shandong).noneMatch(region -> places.contains(region.code()));
  }

  @Test
  void everyFilingBelongsToAnAgency() {
    List<String> agencies =
        CsvResource.rows("agencies.csv").stream().map(row -> row[0] + "-" + row[1]).toList();
    assertThat(CsvResource.rows("filings.csv")).allMatch(row -> agencies.contains(row[0]));
    assertThat(CsvResource.rows("filings.csv"))
        .extracting(row -> row[1])
        .contains(List.of(DemoState.values()).stream().map(Enum::name).toArray(String[]::new));
  }
}
