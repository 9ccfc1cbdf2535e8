package org.qibei.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qibei.account.Account;
import org.qibei.agency.Agency;
import org.qibei.campaign.Campaign;
import org.qibei.extraction.Limits;
import org.qibei.extraction.ReportReader;
import org.qibei.filing.Filing;
import org.qibei.report.AnnualReport;

/**
 * Five reports with the faults of real ones, under invented names and figures, as they were handed
 * in in their years.
 */
@ApplicationScoped
class DemoTwins {
  /** The first year of which every agency's report is in the demonstration. */
  private static final int WHOLE_YEARS_FROM = 2022;

  @Inject EntityManager em;
  @Inject DemoSteps steps;
  @Inject DemoPublications publications;

  private final List<String[]> twins = CsvResource.rows("twins.csv");

  /** The years before the full history, of which only such reports are kept. */
  List<Integer> years() {
    return twins.stream()
        .map(row -> Integer.parseInt(row[2]))
        .filter(year -> year < WHOLE_YEARS_FROM)
        .distinct()
        .sorted()
        .toList();
  }

  boolean isFiled(int year, String agency) {
    return twins.stream().anyMatch(row -> row[1].equals(agency) && row[2].equals("" + year));
  }

  void enter(Map<String, Agency> agencies, Map<String, Account> people) {
    twins.forEach(row -> file(row, agencies, people));
  }

  private void file(String[] row, Map<String, Agency> agencies, Map<String, Account> people) {
    LocalDate day = LocalDate.parse(row[3]);
    DemoSteps.Cast cast = DemoFilings.cast(row[1], people, people.get("reviewer"));
    Filing filing =
        steps.begin(
            campaign(Integer.parseInt(row[2])), agencies.get(row[1]), DemoFilings.at(day, 8, 50));
    steps.submit(filing, read(row[0]), cast, DemoFilings.at(day, 10, 15));
    steps.claim(filing, cast, DemoFilings.at(day.plusDays(5), 9, 0));
    steps.accept(filing, cast, DemoFilings.at(day.plusDays(9), 16, 20));
    publications.publish(filing, cast, day, false);
  }

  private Campaign campaign(int year) {
    return em.createQuery("select c from Campaign c where c.fiscalYear = :year", Campaign.class)
        .setParameter("year", year)
        .getSingleResult();
  }

  private static AnnualReport read(String twin) {
    try (InputStream text =
        DemoTwins.class.getResourceAsStream("samples/" + twin + "/report.txt")) {
      return new ReportReader()
          .read(text.readAllBytes(), twin + ".txt", Limits.standard())
          .report();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
