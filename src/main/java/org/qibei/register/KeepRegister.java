package org.qibei.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.qibei.account.Account;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.agency.Agency;
import org.qibei.platform.Audited;
import org.qibei.platform.Subject;

/**
 * A reviewer gives his word that all known cases of an agency's year are on the register, be they
 * none, or takes it back (台账核对).
 */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
@Audited
public class KeepRegister {
  @Inject KeptRegisters registers;
  @Inject Overseen overseen;
  @Inject EntityManager em;
  @Inject Caller caller;
  @Inject Subject subject;
  @Inject Clock clock;

  public void declare(long agencyId, int year) {
    Agency agency = about(agencyId, year);
    if (registers.of(agency, year).isEmpty()) {
      Account by = em.find(Account.class, caller.accountId());
      registers.add(new KeptRegister(agency, year, by, clock.instant()));
    }
  }

  public void takeBack(long agencyId, int year) {
    registers.of(about(agencyId, year), year).ifPresent(registers::remove);
  }

  private Agency about(long agencyId, int year) {
    Agency agency = overseen.require(agencyId);
    subject.is("agency", agencyId, agencyId, String.valueOf(year));
    return agency;
  }
}
