package org.qibei.account;

import java.security.SecureRandom;

/**
 * A password for the first sign-in, told once; letters and digits that are not mistaken for others.
 */
final class InitialPassword {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";
  private static final String DIGITS = "23456789";
  private static final int GROUPS = 4;

  private InitialPassword() {}

  static String random() {
    StringBuilder password = new StringBuilder();
    for (int group = 0; group < GROUPS; group++) {
      password
          .append(group == 0 ? "" : "-")
          .append(pick(LETTERS))
          .append(pick(LETTERS))
          .append(pick(DIGITS));
    }
    return password.toString();
  }

  private static char pick(String from) {
    return from.charAt(RANDOM.nextInt(from.length()));
  }
}
