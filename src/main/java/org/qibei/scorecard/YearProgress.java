package org.qibei.scorecard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.agency.Region;
import org.qibei.platform.Zone;

/** Who has reported for a year and who has not, by region (报送进度). */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
public class YearProgress {
  @Inject Scorecards scorecards;
  @Inject ScorecardRegions regions;
  @Inject Caller caller;
  @Inject Clock clock;

  /** All that the page shows for one year and one region. */
  public record Overview(
      Region region,
      ProgressLine sum,
      List<ProgressLine> lines,
      List<Missing> missing,
      List<Exempted> exempted) {}

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
    LocalDate today = LocalDate.now(clock.withZone(Zone.SHANGHAI));
    Region region = regions.require(caller, regionCode);
    List<Scorecard> cards = scorecards.of(year, region.path());
    return new Overview(
        region,
        ProgressLine.of(region, cards, today),
        regions.parts(region).stream()
            .map(part -> line(part, region, cards, today))
            .filter(line -> !line.counts().isEmpty())
            .toList(),
        cards.stream().filter(Scorecard::isMissing).map(card -> Missing.of(card, today)).toList(),
        cards.stream().filter(card -> !card.isOwed()).map(YearProgress::exempted).toList());
  }

  private static Exempted exempted(Scorecard card) {
    return new Exempted(
        card.filingId(), card.agency(), card.region(), card.exemptReason().orElse(""));
  }

  private ProgressLine line(Region part, Region whole, List<Scorecard> cards, LocalDate today) {
    List<Scorecard> own =
        cards.stream().filter(card -> regions.isIn(part, whole, card.regionPath())).toList();
    return ProgressLine.of(part, own, today);
  }
}
