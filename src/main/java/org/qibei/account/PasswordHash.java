package org.qibei.account;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A password as it is kept: PBKDF2 of the platform, its parameters and its salt in one line. */
public final class PasswordHash {

  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final int ITERATIONS = 210_000;
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** What a name that nobody bears is measured against, so that it costs the same. */
  static final String OF_NOBODY = line(ITERATIONS, new byte[BYTES], new byte[BYTES]);

  private PasswordHash() {}

  public static String of(String password) {
    byte[] salt = new byte[BYTES];
    RANDOM.nextBytes(salt);
    return line(ITERATIONS, salt, derive(password, salt, ITERATIONS));
  }

  public static boolean matches(String password, String hash) {
    String[] parts = hash.split(":");
    if (parts.length != 4 || !ALGORITHM.equals(parts[0])) {
      return false;
    }
    byte[] salt = Base64.getDecoder().decode(parts[2]);
    byte[] expected = Base64.getDecoder().decode(parts[3]);
    return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts[1])));
  }

  /** Whether the hash was made with less work than today's; it is renewed at the next sign-in. */
  static boolean isOutdated(String hash) {
    return !hash.startsWith(ALGORITHM + ":" + ITERATIONS + ":");
  }

  private static byte[] derive(String password, byte[] salt, int iterations) {
    PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, iterations, BYTES * 8);
    try {
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      key.clearPassword();
    }
  }

  private static String line(int iterations, byte[] salt, byte[] hash) {
    Base64.Encoder base64 = Base64.getEncoder();
    return String.join(
        ":", ALGORITHM, "" + iterations, base64.encodeToString(salt), base64.encodeToString(hash));
  }
}
