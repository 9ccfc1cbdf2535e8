package org.qibei.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.qibei.platform.Audited;
import org.qibei.platform.NotFound;
import org.qibei.platform.Subject;

/** An administrator gives an account a role, or ends one. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
@Audited
public class ChangeGrants {
  @Inject Accounts accounts;
  @Inject Granting granting;
  @Inject Subject subject;

  public void grant(long accountId, String role, String place) {
    Account account = accounts.requireAdministered(accountId);
    subject.say("admin.audit.said.granted[" + role + ", " + place + "]");
    granting.give(account, role, place);
  }

  /** The role is not in force any more from this moment. */
  public void end(long accountId, long grantId) {
    Grant grant =
        accounts.requireAdministered(accountId).grants().stream()
            .filter(given -> given.id() == grantId)
            .findFirst()
            .orElseThrow(NotFound::new);
    subject.say("admin.audit.said.ended[" + grant.role() + "]");
    grant.endOn(granting.today().minusDays(1));
  }
}
