package org.qibei.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The regions of Shandong are complete, and the fictional place lies outside. */
class DemoRosterTest {
  private final List<String[]> shandong = CsvResource.rows("shandong.csv");

  @Test
  void thereAreSixteenCities() {
    assertThat(shandong).filteredOn(row -> row[2].equals("CITY")).hasSize(16);
  }

  @Test
  void thereAreOneHundredAndThirtySixCounties() {
    List<String[]> counties = shandong.stream().filter(row -> row[2].equals("COUNTY")).toList();
    assertThat(counties).hasSize(136);
    assertThat(counties).filteredOn(row -> row[1].endsWith("市")).hasSize(26);
    assertThat(counties).filteredOn(row -> row[1].endsWith("县")).hasSize(52);
    assertThat(counties).filteredOn(row -> row[1].endsWith("区")).hasSize(58);
  }

  @Test
  void everyAgencyStandsInTheFictionalPlace() {
    List<String> places = CsvResource.rows("places.csv").stream().map(row -> row[0]).toList();
    assertThat(CsvResource.rows("agencies.csv"))
        .hasSizeGreaterThan(40)
        .allMatch(row -> places.contains(row[0]));
    assertThat(shandong).noneMatch(row -> places.contains(row[0]));
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
