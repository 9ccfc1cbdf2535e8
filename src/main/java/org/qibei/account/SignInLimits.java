package org.qibei.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.qibei.platform.Refusal;

/**
 * How often one may guess: five times a name in fifteen minutes, and ever slower from one address.
 */
final class SignInLimits {
  static final Duration WINDOW = Duration.ofMinutes(15);
  static final int GUESSES = 5;
  static final int REMEMBERED = 200;

  private static final int UNHINDERED = 20;
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private SignInLimits() {}

  /** Refuses while the name is locked: fifteen minutes from the fifth failure within fifteen. */
  static void requireUnlocked(List<Instant> failuresOfName, Instant now) {
    if (failuresOfName.size() >= GUESSES) {
      Instant last = failuresOfName.get(0);
      Instant first = failuresOfName.get(GUESSES - 1);
      if (first.isAfter(last.minus(WINDOW)) && last.plus(WINDOW).isAfter(now)) {
        throw new Refusal("refusals.account.locked", GUESSES, WINDOW.toMinutes());
      }
    }
  }

  /** Refuses an address that failed often and comes back before its pause is over. */
  static void requireRested(List<Instant> failuresOfAddress, Instant now) {
    if (failuresOfAddress.size() > UNHINDERED) {
      Instant free = failuresOfAddress.get(0).plus(pause(failuresOfAddress.size() - UNHINDERED));
      if (free.isAfter(now)) {
        throw new Refusal(
            "refusals.account.slowed", Math.max(1, Duration.between(now, free).toSeconds()));
      }
    }
  }

  private static Duration pause(int beyond) {
    Duration pause = Duration.ofSeconds(1L << Math.min(5, beyond / 5));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }
}
