package org.qibei.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.qibei.agency.Agencies;
import org.qibei.agency.KnownRegions;
import org.qibei.agency.Region;
import org.qibei.agency.RegionLevel;
import org.qibei.platform.Zone;

/** Lets somebody in while nobody administers the portal, and never afterwards. */
@ApplicationScoped
public class FirstAdministrator {
  static final Duration VALID = Duration.ofHours(24);

  private static final String NAME = "[a-z0-9][a-z0-9._-]{2,59}";
  private static final String REGION = "[0-9]{6}( .{1,60})?";

  @Inject EntityManager em;
  @Inject Accounts accounts;
  @Inject Agencies agencies;
  @Inject Clock clock;

  /** Whether no open account administers anything today, but for those that wait for their link. */
  public boolean isMissing() {
    String found =
        """
        select count(g) from Grant g where g.role = :role and g.account.active
        and g.validFrom <= :today and (g.validTo is null or g.validTo >= :today)
        and not exists (select a.account from Activation a where a.account = g.account.id)""";
    return em.createQuery(found, Long.class)
            .setParameter("role", Role.ADMINISTRATOR)
            .setParameter("today", today())
            .getSingleResult()
        == 0;
  }

  /**
   * Opens the account, or a new link for it; answers with the path of the link. An earlier link is
   * void.
   *
   * @param region code and name of the widest region, such as {@code 370000 山东省}; for a known code
   *     the name may be left out, and the regions within it come along
   */
  public String invite(String loginName, String region) {
    String login = loginName.strip().toLowerCase(Locale.ROOT);
    String place = region.strip();
    if (!login.matches(NAME) || !place.matches(REGION)) {
      throw new IllegalStateException(
          "QIBEI_FIRST_ADMIN must be 3 to 60 letters, digits, dots or dashes, and"
              + " QIBEI_FIRST_REGION a code of six digits and a name, such as 370000 Shandong.");
    }
    Account account = accounts.locked(login).orElseGet(() -> opened(login));
    account.activate();
    if (!Standing.of(account, today()).roles().contains(Role.ADMINISTRATOR)) {
      account.grant(Role.ADMINISTRATOR, widest(place), today());
    }
    ActivationKey key = ActivationKey.random();
    em.merge(new Activation(account.id(), key, clock.instant().plus(VALID)));
    return "/open/activate?key=" + key.text();
  }

  private Account opened(String login) {
    return accounts.add(new Account(login, login, null, PasswordHash.OF_NOBODY, clock.instant()));
  }

  private Region widest(String place) {
    String[] parts = place.split(" ", 2);
    return agencies.regionByCode(parts[0]).orElseGet(() -> entered(parts));
  }

  private Region entered(String[] parts) {
    List<Region> known = KnownRegions.from(parts[0]);
    if (known.isEmpty() && parts.length < 2) {
      throw new IllegalStateException(
          "QIBEI_FIRST_REGION names no region known here; add its name, as in 370000 Shandong.");
    }
    known.forEach(agencies::add);
    return known.stream()
        .findFirst()
        .orElseGet(() -> agencies.add(new Region(parts[0], parts[1], level(parts[0]), null)));
  }

  private static RegionLevel level(String code) {
    if (code.endsWith("0000")) {
      return RegionLevel.PROVINCE;
    }
    return code.endsWith("00") ? RegionLevel.CITY : RegionLevel.COUNTY;
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(Zone.SHANGHAI));
  }
}
