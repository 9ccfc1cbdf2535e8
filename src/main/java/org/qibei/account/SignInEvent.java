package org.qibei.account;

import java.util.Optional;

/** Told to whoever keeps the record: somebody came in or was turned away. */
public record SignInEvent(
    Kind kind, Optional<Long> accountId, String loginName, Optional<String> reason) {

  /** What happened at the door. */
  public enum Kind {
    SIGNED_IN,
    TURNED_AWAY
  }

  static SignInEvent signedIn(Standing standing) {
    return new SignInEvent(
        Kind.SIGNED_IN, Optional.of(standing.accountId()), standing.loginName(), Optional.empty());
  }

  static SignInEvent turnedAway(String loginName, String reason) {
    return new SignInEvent(Kind.TURNED_AWAY, Optional.empty(), loginName, Optional.of(reason));
  }
}
