package org.qibei.check.narrative;

import java.math.BigDecimal;
import java.util.List;

/**
 * A total that the text divides into parts (其中), all in one unit; {@code acrossSentences} where the
 * parts stand in the sentence after the total.
 */
public record Partition(
    Sentence sentence, BigDecimal total, List<Part> parts, String unit, boolean acrossSentences) {

  /** A part: its clause and its number. */
  public record Part(String words, BigDecimal number) {}

  /** The same parts of the total together with another number, such as what was carried in. */
  Partition with(Mention more) {
    return new Partition(sentence, total.add(more.number()), parts, unit, acrossSentences);
  }

  public BigDecimal sum() {
    return parts.stream().map(Part::number).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Whether the first parts make the total, at least two of them: what follows them tells something
   * else.
   */
  public boolean addsUp() {
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < parts.size(); i++) {
      sum = sum.add(parts.get(i).number());
      if (i > 0 && sum.compareTo(total) == 0) {
        return true;
      }
    }
    return false;
  }
}
