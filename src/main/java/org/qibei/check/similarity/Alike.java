package org.qibei.check.similarity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.qibei.check.Excerpt;

/** Another report that says much the same: whose it is, how alike, and the shared sentences. */
public record Alike(String name, double likeness, List<SharedSentence> shared) {

  private static final int PERCENT = 100;

  public Alike {
    shared = List.copyOf(shared);
  }

  /** How alike two texts are, and in which sentences. */
  public static Alike of(String name, ComparableText here, ComparableText there) {
    return new Alike(
        name, here.shingles().likeness(there.shingles()), SharedSentence.of(here, there));
  }

  /** The likeness in whole percent; never rounded up to a threshold it does not reach. */
  public BigDecimal percent() {
    return BigDecimal.valueOf(likeness * PERCENT).setScale(0, RoundingMode.FLOOR);
  }

  /** How many sentences are shared. */
  public BigDecimal count() {
    return BigDecimal.valueOf(shared.size());
  }

  /** The longest shared sentence, as an example. */
  public String example() {
    return shared.stream()
        .map(SharedSentence::here)
        .max(Comparator.comparingInt(String::length))
        .map(Excerpt::beginning)
        .orElse("");
  }
}
