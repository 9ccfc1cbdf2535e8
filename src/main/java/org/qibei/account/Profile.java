package org.qibei.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qibei.agency.Agency;
import org.qibei.agency.Region;

/** What the portal knows of the caller, for the caller alone. */
@Stateless
@RolesAllowed(Role.ANYONE)
public class Profile {
  @Inject Accounts accounts;
  @Inject Caller caller;
  @Inject Standings standings;

  /** The caller's own card. */
  public record Card(
      Standing standing,
      Optional<String> post,
      Optional<Instant> lastSignInAt,
      Instant passwordChangedAt,
      List<Duty> duties) {}

  /** A role and the name of the agency or region for which it is held. */
  public record Duty(String role, String place) {}

  public Card mine() {
    Account account = accounts.own(caller);
    Standing standing = standings.today(account);
    return new Card(
        standing,
        account.post(),
        account.lastSignInAt(),
        account.passwordChangedAt(),
        account.grants().stream().filter(standings::counts).map(Profile::duty).toList());
  }

  private static Duty duty(Grant grant) {
    String place =
        grant.agency().map(Agency::name).or(() -> grant.region().map(Region::name)).orElse("");
    return new Duty(grant.role(), place);
  }
}
