package org.qibei.scorecard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.agency.Region;
import org.qibei.check.Severity;
import org.qibei.platform.Audited;
import org.qibei.platform.Zone;

/**
 * Shows how complete a year's reports are: the figures, the regions, the agencies, the commonest
 * faults.
 */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
@Audited
public class YearOfScorecards {
  private static final int COMMONEST = 12;

  /** How many agencies broke a rule this year and the year before. */
  public record RuleCount(String rule, Severity severity, int agencies, int lastYear) {}

  /** All that the page shows for one year and one region. */
  public record Overview(
      int year,
      LocalDate today,
      Region region,
      YearSummary summary,
      YearSummary lastYear,
      List<RuleCount> rules,
      List<Coverage> coverage,
      List<Scorecard> scorecards) {}

  @Inject Scorecards scorecards;
  @Inject ScorecardRegions regions;
  @Inject Caller caller;
  @Inject Clock clock;

  /** The years to choose from, newest first. */
  public List<Integer> years() {
    return scorecards.years();
  }

  /** The regions to choose from: those granted to the caller and all within them. */
  public List<Region> regions() {
    return regions.choices(caller);
  }

  /** The year in a region; a region that the caller does not cover is not found. */
  public Overview show(int year, String regionCode) {
    Region region = regions.require(caller, regionCode);
    LocalDate today = LocalDate.now(clock.withZone(Zone.SHANGHAI));
    List<Scorecard> cards = scorecards.of(year, region.path());
    List<Scorecards.Breach> breaches = scorecards.breaches(year, region.path());
    List<RuleCount> rules = commonest(breaches, scorecards.breaches(year - 1, region.path()));
    return new Overview(
        year,
        today,
        region,
        YearSummary.of(cards, today),
        YearSummary.of(scorecards.of(year - 1, region.path()), today),
        rules,
        coverage(region, cards, breaches, today),
        cards);
  }

  private static List<RuleCount> commonest(
      List<Scorecards.Breach> now, List<Scorecards.Breach> before) {
    Map<String, Severity> gravest = new HashMap<>();
    now.forEach(b -> gravest.merge(b.rule(), b.severity(), (x, y) -> x.compareTo(y) < 0 ? x : y));
    Map<String, Integer> counts = agenciesByRule(now);
    Map<String, Integer> lastYear = agenciesByRule(before);
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(COMMONEST)
        .map(
            entry ->
                new RuleCount(
                    entry.getKey(),
                    gravest.get(entry.getKey()),
                    entry.getValue(),
                    lastYear.getOrDefault(entry.getKey(), 0)))
        .toList();
  }

  private List<Coverage> coverage(
      Region region, List<Scorecard> cards, List<Scorecards.Breach> breaches, LocalDate today) {
    List<Coverage> lines = new ArrayList<>();
    for (Region part : regions.parts(region)) {
      List<Scorecard> own =
          cards.stream().filter(c -> regions.isIn(part, region, c.regionPath())).toList();
      if (own.isEmpty()) {
        continue;
      }
      List<Scorecards.Breach> broken =
          breaches.stream().filter(b -> regions.isIn(part, region, b.regionPath())).toList();
      lines.add(
          new Coverage(part, YearSummary.of(own, today), missing(own), agenciesByRule(broken)));
    }
    return lines;
  }

  private static List<String> missing(List<Scorecard> cards) {
    return cards.stream()
        .filter(Scorecard::isMissing)
        .map(Scorecard::agency)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private static Map<String, Integer> agenciesByRule(List<Scorecards.Breach> breaches) {
    Map<String, java.util.Set<Long>> filings = new HashMap<>();
    breaches.forEach(
        b ->
            filings.computeIfAbsent(b.rule(), rule -> new java.util.HashSet<>()).add(b.filingId()));
    Map<String, Integer> counts = new HashMap<>();
    filings.forEach((rule, found) -> counts.put(rule, found.size()));
    return counts;
  }
}
