package org.qibei.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qibei.account.Role;
import org.qibei.platform.Audited;

/** The reviewer takes a decision on a group of findings back: it is undecided again. */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
@Audited
public class ReconsiderFinding {
  @Inject Decisions decisions;

  public void reconsider(long filingId, String group) {
    decisions.reconsider(filingId, group);
  }

  /** A waiver given in an earlier round no longer holds. */
  public void takeBackWaiver(long filingId, String group) {
    decisions.takeBackWaiver(filingId, group);
  }
}
