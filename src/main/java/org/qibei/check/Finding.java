package org.qibei.check;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One thing wrong at one place: which rule, how grave, what stands there, what should, and what it
 * costs after the cap.
 */
public record Finding(
    String rule,
    Severity severity,
    String grade,
    String place,
    Optional<String> declared,
    Optional<String> expected,
    Optional<String> difference,
    Optional<String> text,
    BigDecimal points) {

  /**
   * Names the finding across runs, so that a person's decision stays with it as long as the facts
   * are the same.
   */
  public String fingerprint() {
    String facts = String.join("|", rule, place, grade, declared.orElse("-"), expected.orElse("-"));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(facts.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The group that people see it in: findings of one rule, one table and one severity are one item.
   */
  public String group() {
    return rule + ":" + scope() + ":" + severity.id();
  }

  /**
   * The table the place belongs to ({@code t1}…), or {@code text} for sections and the whole
   * document.
   */
  public String scope() {
    return place.matches("t\\d(\\..*)?") ? place.substring(0, 2) : "text";
  }

  Finding costing(BigDecimal cost) {
    return new Finding(rule, severity, grade, place, declared, expected, difference, text, cost);
  }
}
