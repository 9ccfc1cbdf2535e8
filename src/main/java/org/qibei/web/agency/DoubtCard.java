package org.qibei.web.agency;

import java.util.List;

/**
 * Places that were read with the same doubt in one row or text, as one question with what stands in
 * each; {@code places} are parted by spaces.
 */
public record DoubtCard(
    String key,
    String places,
    int number,
    String question,
    String why,
    String page,
    List<Line> lines,
    String text,
    String href,
    boolean done) {

  private static final String BY_SIGHT = ":READ_BY_SIGHT";

  /**
   * Whether its figures were recognised in a picture: what the original says, the eye must tell.
   */
  public boolean isBySight() {
    return key.endsWith(BY_SIGHT);
  }

  /** One place: what it is called, what the document said, and how it was read. */
  public record Line(String place, String name, String raw, String value) {}
}
