package org.qibei.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qibei.account.Role;
import org.qibei.filing.Verdict;
import org.qibei.platform.Audited;

/**
 * The reviewer waives the findings of a group, with a reason (豁免): they cost no points any more.
 */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
@Audited
public class WaiveFinding {
  @Inject Decisions decisions;

  public void waive(long filingId, String group, String reason) {
    decisions.decide(filingId, group, Verdict.WAIVED, Reasons.require(reason));
  }
}
