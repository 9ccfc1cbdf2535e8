package org.qibei.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.qibei.agency.Agencies;
import org.qibei.agency.Agency;
import org.qibei.agency.Region;
import org.qibei.platform.Refusal;
import org.qibei.platform.Zone;

/** Gives roles for agencies and regions within what the caller administers, and for no others. */
@ApplicationScoped
public class Granting {
  @Inject Agencies agencies;
  @Inject Caller caller;
  @Inject Clock clock;

  /** The place is a code, or a line that begins with one. */
  void give(Account account, String role, String place) {
    if (!Role.ALL.contains(role)) {
      throw new Refusal("refusals.account.no-such-role");
    }
    String code = place.strip().split("\\s", 2)[0];
    if (Role.isOfAgency(role)) {
      Agency agency = within(agencies.byCode(code), Agency::region);
      account.grant(role, agency, today());
    } else {
      Region region = within(agencies.regionByCode(code), found -> found);
      account.grant(role, region, today());
    }
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(Zone.SHANGHAI));
  }

  private <T> T within(Optional<T> found, java.util.function.Function<T, Region> region) {
    return found
        .filter(place -> caller.administers(region.apply(place)))
        .orElseThrow(() -> new Refusal("refusals.account.no-such-place"));
  }
}
