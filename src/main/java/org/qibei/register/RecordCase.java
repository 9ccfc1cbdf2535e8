package org.qibei.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.qibei.account.Role;
import org.qibei.agency.Agency;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;
import org.qibei.platform.Subject;

/**
 * A reviewer puts a case on the register, corrects it, or strikes it out with a reason (登记、更正、划去).
 */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
@Audited
public class RecordCase {
  private static final int REASON = 400;

  @Inject KnownCases cases;
  @Inject Entries entries;
  @Inject Overseen overseen;
  @Inject Subject subject;

  /** The agency by its code or full name, or a line that begins with the code. */
  public void add(String agency, CaseEntry entry) {
    Agency whose = overseen.agency(agency).orElseThrow(() -> new Refusal("refusals.case.agency"));
    refuse(entries.fault(whose, entry, 0));
    RegisteredCase fresh = entries.put(whose, entry);
    subject.is("case", fresh.id(), whose.id(), entry.number());
    subject.say(whose.name() + " " + entry.receivedOn());
  }

  public void correct(long caseId, CaseEntry entry) {
    RegisteredCase known = cases.require(caseId);
    refuse(entries.fault(known.agency(), entry, caseId));
    CaseEntry before = known.entry();
    known.correct(entry, entries.account(), entries.now());
    subject.say(brief(before) + " → " + brief(entry));
  }

  public void strike(long caseId, String reason) {
    RegisteredCase known = cases.require(caseId);
    if (reason == null || reason.isBlank() || reason.length() > REASON) {
      throw new Refusal("refusals.case.reason");
    }
    known.strike(reason.strip(), entries.account(), entries.now());
    subject.say(reason.strip());
  }

  private static String brief(CaseEntry entry) {
    return entry.number() + " " + entry.receivedOn() + " " + entry.source();
  }

  private static void refuse(Optional<Refusal> fault) {
    if (fault.isPresent()) {
      throw fault.get();
    }
  }
}
