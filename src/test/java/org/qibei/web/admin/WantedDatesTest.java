package org.qibei.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qibei.agency.AgencyLevel;
import org.qibei.campaign.CampaignDates;

class WantedDatesTest {

  @Test
  void whatIsLeftEmptyFollowsTheLaw() {
    assertThat(new WantedDates().after(2025))
        .isEqualTo(CampaignDates.ofLaw(LocalDate.of(2026, 1, 1)));
  }

  @Test
  void whatIsTypedHoldsForItsLevel() {
    WantedDates dates = new WantedDates();
    dates.setOpens(LocalDate.of(2026, 1, 4));
    dates.setTowns(LocalDate.of(2026, 1, 20));
    assertThat(dates.after(2025))
        .isEqualTo(
            new CampaignDates(
                LocalDate.of(2026, 1, 4), Map.of(AgencyLevel.TOWN, LocalDate.of(2026, 1, 20))));
  }
}
