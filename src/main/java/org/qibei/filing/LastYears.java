package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qibei.agency.Agency;
import org.qibei.agency.Takeover;
import org.qibei.agency.TakeoverKind;
import org.qibei.agency.Takeovers;
import org.qibei.check.LastYear;

/**
 * Finds what a filing is compared with of the year before: the agency's own report, whatever its
 * name was; after a merger those of all that were merged; after a split nothing that can be told
 * apart.
 */
@ApplicationScoped
public class LastYears {
  @Inject Submissions submissions;
  @Inject PublicationDesk publications;
  @Inject Takeovers takeovers;

  LastYear before(Filing filing) {
    Agency agency = filing.agency();
    int year = filing.campaign().fiscalYear();
    LastYear own =
        submissions
            .latestReport(agency, year - 1)
            .map(LastYear.unknown()::of)
            .orElseGet(LastYear::unknown);
    LastYear last = publications.republished(agency, year - 1).map(own::republished).orElse(own);
    if (isDivided(agency, year)) {
      return last.dividedSince();
    }
    List<LastYear.Part> parts =
        merged(agency, year).stream().map(body -> part(body, year)).toList();
    return parts.isEmpty() ? last : last.mergedFrom(parts);
  }

  /** The changes by which the agency became what it first reports as in that year. */
  List<Takeover> changes(Agency agency, int year) {
    return takeovers.by(agency).stream().filter(each -> each.firstYear() == year).toList();
  }

  /** Whether it was split off in that year, or gave a part of itself away. */
  private boolean isDivided(Agency agency, int year) {
    return Stream.concat(takeovers.by(agency).stream(), takeovers.of(agency).stream())
        .anyMatch(each -> each.kind() == TakeoverKind.SPLIT_OFF && each.firstYear() == year);
  }

  /** All bodies that became the agency, those that had been merged into one of them before too. */
  private Set<Agency> merged(Agency agency, int year) {
    Set<Agency> bodies = new LinkedHashSet<>();
    List<Agency> open = new ArrayList<>(List.of(agency));
    Set<Agency> seen = new LinkedHashSet<>(open);
    while (!open.isEmpty()) {
      Agency next = open.remove(0);
      List<Takeover> changes = changes(next, year);
      if (changes.stream().noneMatch(each -> each.kind() == TakeoverKind.FORMED)) {
        bodies.add(next);
      }
      changes.stream().map(Takeover::predecessor).filter(seen::add).forEach(open::add);
    }
    return bodies.equals(Set.of(agency)) ? Set.of() : bodies;
  }

  private LastYear.Part part(Agency body, int year) {
    return submissions
        .latestReport(body, year - 1)
        .map(report -> LastYear.Part.of(body.name(), report))
        .orElseGet(() -> LastYear.Part.missing(body.name()));
  }
}
