package org.qibei.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.qibei.platform.Audited;
import org.qibei.platform.Origin;
import org.qibei.platform.Refusal;

/** The caller takes a new password; the account's other sessions end. */
@Stateless
@RolesAllowed(Role.ANYONE)
@Audited
public class ChangePassword {
  @Inject SignInGate gate;
  @Inject SignInFailures failures;
  @Inject Accounts accounts;
  @Inject Standings standings;
  @Inject Caller caller;
  @Inject Origin origin;
  @Inject Clock clock;

  /** Guessing the present password is limited just as it is at the door. */
  public Standing change(String present, String fresh) {
    PasswordRule.require(fresh, present, caller.loginName());
    String hash = gate.knock(caller.loginName(), origin.address());
    if (!PasswordHash.matches(present, hash)) {
      throw new Refusal("refusals.account.wrong-password");
    }
    failures.forgetName(caller.loginName());
    Account account = accounts.own();
    account.changePassword(PasswordHash.of(fresh), clock.instant());
    return standings.today(account);
  }
}
