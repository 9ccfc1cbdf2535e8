package org.qibei.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.qibei.account.Role;
import org.qibei.agency.Agency;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;
import org.qibei.platform.Subject;

/**
 * An administrator gives an agency another name, or puts down one that it bears besides; its
 * reports and their history stay its own.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
@Audited
public class NameAgency {
  @Inject Administered administered;
  @Inject Subject subject;

  /** The agency is called so from that day on; reports under the old name remain recognisable. */
  public void rename(long agencyId, String name, String shortName, LocalDate since) {
    Agency agency = administered.require(agencyId);
    String wanted = given(name);
    if (wanted.equals(agency.name()) && given(shortName).equals(agency.shortName())) {
      throw new Refusal("refusals.roster.same-name", wanted);
    }
    if (since == null) {
      throw new Refusal("refusals.roster.day-missing");
    }
    subject.say(agency.name() + " → " + wanted + " " + since);
    agency.rename(wanted, given(shortName), since);
  }

  public void addAlias(long agencyId, String name) {
    Agency agency = administered.require(agencyId);
    String alias = given(name);
    if (agency.isKnownAs(alias)) {
      throw new Refusal("refusals.roster.same-name", alias);
    }
    agency.alsoKnownAs(alias);
    subject.say("+ " + alias);
  }

  public void forgetAlias(long agencyId, String name) {
    Agency agency = administered.require(agencyId);
    if (agency.formerNames().stream().noneMatch(known -> known.name().equals(name))) {
      throw new Refusal("refusals.roster.name-gone", name);
    }
    agency.forget(name);
    subject.say("− " + name);
  }

  private static String given(String name) {
    if (name == null || name.isBlank()) {
      throw new Refusal("refusals.roster.name-missing");
    }
    return name.strip();
  }
}
