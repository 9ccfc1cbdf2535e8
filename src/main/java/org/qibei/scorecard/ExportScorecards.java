package org.qibei.scorecard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.agency.Region;
import org.qibei.platform.Audited;
import org.qibei.platform.Zone;

/** Carries a year's scorecards out of the portal as a workbook or as comma-separated text. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
@Audited
public class ExportScorecards {
  @Inject Scorecards scorecards;
  @Inject ScorecardRegions regions;
  @Inject Caller caller;
  @Inject Clock clock;

  /** An Excel workbook (.xlsx). */
  public byte[] workbook(int year, String regionCode, Locale locale) {
    Region region = regions.require(caller, regionCode);
    SheetWords words = new SheetWords(locale, today());
    return ScorecardWorkbook.write(
        words.title(year, region.name()), words.head(), rows(year, region, words));
  }

  /** Comma-separated text in UTF-8 with a byte order mark. */
  public byte[] csv(int year, String regionCode, Locale locale) {
    Region region = regions.require(caller, regionCode);
    SheetWords words = new SheetWords(locale, today());
    return ScorecardCsv.write(words.head(), rows(year, region, words));
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(Zone.SHANGHAI));
  }

  private List<List<Object>> rows(int year, Region region, SheetWords words) {
    return scorecards.of(year, region.path()).stream().map(words::row).toList();
  }
}
