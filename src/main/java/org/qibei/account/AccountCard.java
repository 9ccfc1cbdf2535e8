package org.qibei.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qibei.agency.Agency;
import org.qibei.agency.Region;

/** An account as it is shown: who it is and what it may do today. */
public record AccountCard(
    long id,
    String loginName,
    String displayName,
    Optional<String> post,
    boolean active,
    Optional<Instant> lastSignInAt,
    Instant passwordChangedAt,
    List<Duty> duties) {

  /** A role and the agency or region for which it is held, by its name and its short name. */
  public record Duty(long grantId, String role, String place, String shortPlace, LocalDate since) {}

  static AccountCard of(Account account, Standings standings) {
    return new AccountCard(
        account.id(),
        account.loginName(),
        account.displayName(),
        account.post(),
        account.isActive(),
        account.lastSignInAt(),
        account.secret().since(),
        account.grants().stream().filter(standings::counts).map(AccountCard::duty).toList());
  }

  private static Duty duty(Grant grant) {
    String place =
        grant.agency().map(Agency::name).or(() -> grant.region().map(Region::name)).orElse("");
    String brief =
        grant.agency().map(Agency::shortName).filter(name -> !name.isBlank()).orElse(place);
    return new Duty(grant.id(), grant.role(), place, brief, grant.validFrom());
  }
}
