package org.qibei.account;

import java.util.Locale;
import org.qibei.platform.Refusal;

/**
 * What a new password must be: long, of letters and digits, and neither the old one nor the name.
 */
final class PasswordRule {
  static final int SHORTEST = 10;
  static final int LONGEST = 200;

  private PasswordRule() {}

  static void require(String fresh, String present, String loginName) {
    if (fresh.length() < SHORTEST || fresh.length() > LONGEST) {
      throw new Refusal("refusals.account.password-length", SHORTEST, LONGEST);
    }
    if (fresh.chars().noneMatch(Character::isLetter)
        || fresh.chars().noneMatch(Character::isDigit)) {
      throw new Refusal("refusals.account.password-kinds");
    }
    if (fresh.toLowerCase(Locale.ROOT).contains(loginName.toLowerCase(Locale.ROOT))) {
      throw new Refusal("refusals.account.password-name");
    }
    if (fresh.equals(present)) {
      throw new Refusal("refusals.account.password-same");
    }
  }
}
