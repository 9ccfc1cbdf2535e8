package org.qibei.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.qibei.account.Account;
import org.qibei.account.Caller;
import org.qibei.agency.Agency;
import org.qibei.platform.Refusal;
import org.qibei.platform.Zone;

/** Puts cases down for the caller, each of a kind and number once. */
@ApplicationScoped
class Entries {
  @Inject KnownCases cases;
  @Inject EntityManager em;
  @Inject Caller caller;
  @Inject Clock clock;

  /** What speaks against putting it down, or putting it in the place of another. */
  Optional<Refusal> fault(Agency agency, CaseEntry entry, long except) {
    return entry
        .fault(LocalDate.now(clock.withZone(Zone.SHANGHAI)))
        .or(
            () ->
                cases.isKnown(agency, entry.kind(), entry.number(), except)
                    ? Optional.of(new Refusal("refusals.case.known", entry.number()))
                    : Optional.empty());
  }

  RegisteredCase put(Agency agency, CaseEntry entry) {
    RegisteredCase fresh = new RegisteredCase(agency, entry, account(), now());
    cases.add(fresh);
    return fresh;
  }

  Account account() {
    return em.find(Account.class, caller.accountId());
  }

  Instant now() {
    return clock.instant();
  }
}
