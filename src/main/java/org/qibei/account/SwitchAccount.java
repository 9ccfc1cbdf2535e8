package org.qibei.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;

/** An administrator closes an account, opens it again, or gives it a new first password. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
@Audited
public class SwitchAccount {
  @Inject Accounts accounts;
  @Inject SignInFailures failures;
  @Inject Caller caller;
  @Inject Clock clock;

  /** Its sessions end at their next request. */
  public void off(long accountId) {
    if (accountId == caller.accountId()) {
      throw new Refusal("refusals.account.not-oneself");
    }
    accounts.requireAdministered(accountId).deactivate();
  }

  public void on(long accountId) {
    accounts.requireAdministered(accountId).activate();
  }

  /** Answers with the new password, told this once; a lock is lifted with it. */
  public String resetPassword(long accountId) {
    Account account = accounts.requireAdministered(accountId);
    String password = InitialPassword.random();
    account.resetPassword(PasswordHash.of(password), clock.instant());
    failures.forgetName(account.loginName());
    return password;
  }
}
