package org.qibei.campaign;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.qibei.agency.AgencyLevel;

/**
 * From when reports of a year are taken, and the local day due of each level; a level without one
 * keeps the day of the law.
 */
public record CampaignDates(LocalDate opensOn, Map<AgencyLevel, LocalDate> local) {
  public CampaignDates {
    local = Map.copyOf(local);
  }

  /** Only the law's days. */
  public static CampaignDates ofLaw(LocalDate opensOn) {
    return new CampaignDates(opensOn, Map.of());
  }

  /** The same with a day for one level; without a day the law's stays. */
  public CampaignDates with(AgencyLevel level, Optional<LocalDate> day) {
    Map<AgencyLevel, LocalDate> more = new EnumMap<>(AgencyLevel.class);
    more.putAll(local);
    day.ifPresentOrElse(due -> more.put(level, due), () -> more.remove(level));
    return new CampaignDates(opensOn, more);
  }

  Optional<LocalDate> of(AgencyLevel level) {
    return Optional.ofNullable(local.get(level));
  }
}
