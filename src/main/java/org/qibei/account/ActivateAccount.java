package org.qibei.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;
import org.qibei.platform.Subject;

/** Whoever holds the link chooses the account's first password; the link works once. */
@Stateless
@PermitAll
@Audited
public class ActivateAccount {
  @Inject EntityManager em;
  @Inject Activations activations;
  @Inject Subject subject;
  @Inject Clock clock;

  public void activate(String key, String password) {
    Activation activation =
        activations.open(key).orElseThrow(() -> new Refusal("refusals.account.link-over"));
    Account account = em.find(Account.class, activation.account());
    PasswordRule.require(password, "", account.loginName());
    account.changePassword(PasswordHash.of(password), clock.instant());
    em.remove(activation);
    subject.is("account", account.id(), null, account.loginName());
  }
}
