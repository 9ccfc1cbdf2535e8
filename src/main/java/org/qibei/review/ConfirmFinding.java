package org.qibei.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qibei.account.Role;
import org.qibei.filing.Verdict;
import org.qibei.platform.Audited;

/** The reviewer says that the findings of a group stand (确认). */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
@Audited
public class ConfirmFinding {
  @Inject Decisions decisions;

  public void confirm(long filingId, String group) {
    decisions.decide(filingId, group, Verdict.CONFIRMED, null);
  }
}
