package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.qibei.account.Role;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;
import org.qibei.platform.Subject;

/**
 * An administrator releases an agency from a year's report (免报), as when it was merged or
 * abolished, or takes that back; the reason stays on record.
 */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
@Audited
public class ExemptAgency {
  private static final int LONGEST_REASON = 400;

  @Inject Filings filings;
  @Inject CurrentAccount account;
  @Inject Subject subject;
  @Inject Clock clock;

  /** From now on the agency owes nothing for the year. */
  public void exempt(long filingId, String reason) {
    Filing filing = filings.hold(filings.requireAdministered(filingId));
    filing.exemption().grant(account.get(), said(reason), clock.instant());
  }

  /** The agency owes its report after all. */
  public void takeBack(long filingId, String reason) {
    Filing filing = filings.hold(filings.requireAdministered(filingId));
    filing.exemption().takeBack(account.get(), said(reason), clock.instant());
  }

  private String said(String reason) {
    if (reason == null || reason.isBlank()) {
      throw new Refusal("refusals.filing.reason-needed");
    }
    String words = reason.strip();
    if (words.length() > LONGEST_REASON) {
      throw new Refusal("refusals.filing.reason-too-long", LONGEST_REASON);
    }
    subject.say(words);
    return words;
  }
}
