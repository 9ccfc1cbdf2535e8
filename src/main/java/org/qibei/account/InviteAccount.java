package org.qibei.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;
import org.qibei.platform.Subject;

/** An administrator opens an account and gives it its first role. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
@Audited
public class InviteAccount {
  private static final String NAME = "[a-z0-9][a-z0-9._-]{2,59}";

  @Inject Accounts accounts;
  @Inject Granting granting;
  @Inject Subject subject;
  @Inject Clock clock;

  /** Answers with the password for the first sign-in, which is told this once. */
  public String invite(
      String loginName, String displayName, String post, String role, String place) {
    String login = loginName.strip().toLowerCase(Locale.ROOT);
    if (!login.matches(NAME)) {
      throw new Refusal("refusals.account.bad-name");
    }
    if (accounts.isTaken(login)) {
      throw new Refusal("refusals.account.name-taken", login);
    }
    String password = InitialPassword.random();
    Account account = new Account(login, displayName.strip(), post.strip(), "", clock.instant());
    account.resetPassword(PasswordHash.of(password), clock.instant());
    granting.give(account, role, place);
    accounts.add(account);
    subject.is("account", account.id(), null, login);
    subject.say("admin.audit.said.granted[" + role + ", " + place + "]");
    return password;
  }
}
