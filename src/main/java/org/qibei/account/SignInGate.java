package org.qibei.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.qibei.platform.Refusal;

/**
 * The door: counts attempts before it looks at a password, so that guessing at once gains nothing.
 */
@Stateless
@PermitAll
public class SignInGate {
  @Inject Accounts accounts;
  @Inject Standings standings;
  @Inject SignInFailures failures;
  @Inject Event<SignInEvent> record;
  @Inject Clock clock;

  /**
   * Lets an attempt through and counts it as failed until {@link #welcome}; the account's row is
   * locked meanwhile, so that attempts made at once are counted one after the other.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public String knock(String loginName, String address) {
    Instant now = clock.instant();
    Optional<Account> account = accounts.locked(loginName);
    Instant since = now.minus(SignInLimits.WINDOW.multipliedBy(2));
    SignInLimits.requireUnlocked(failures.ofName(loginName, since, SignInLimits.GUESSES), now);
    SignInLimits.requireRested(
        failures.ofAddress(address, now.minus(SignInLimits.WINDOW), SignInLimits.REMEMBERED), now);
    failures.add(new SignInFailure(loginName, address, now));
    return account
        .filter(Account::isActive)
        .map(known -> known.secret().hash())
        .orElse(PasswordHash.OF_NOBODY);
  }

  /** The password was right: earlier failures are forgotten, an old hash is renewed. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Standing welcome(String loginName, String password) {
    Account account = accounts.locked(loginName).orElseThrow();
    failures.forgetName(loginName);
    failures.forgetBefore(clock.instant().minus(SignInLimits.WINDOW.multipliedBy(2)));
    account.signedIn(clock.instant());
    if (PasswordHash.isOutdated(account.secret().hash())) {
      account.renewHash(PasswordHash.of(password));
    }
    Standing standing = standings.of(account.loginName()).orElseThrow();
    record.fire(SignInEvent.signedIn(standing));
    return standing;
  }

  /** Records that somebody was turned away, and why. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void turnedAway(String loginName, Refusal reason) {
    record.fire(SignInEvent.turnedAway(loginName, reason.getMessage()));
  }
}
