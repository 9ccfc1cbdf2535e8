package org.qibei.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * What people read and answer as one item: the findings of one rule in one table, with its words.
 */
public record FindingGroup(
    String key,
    String rule,
    Severity severity,
    List<Finding> findings,
    String title,
    String place,
    String message,
    String advice,
    String basis,
    String declared,
    String expected,
    BigDecimal points) {

  /** As one reads the report from its head to its foot. */
  public static final Comparator<FindingGroup> DOWN_THE_REPORT =
      Comparator.comparingInt(group -> Spot.of(group.findings().get(0)).depth());

  /** The message, unless the title has said it all. */
  public String remark() {
    return message.replaceFirst("[。.]$", "").equals(title) ? "" : message;
  }

  /** Whether the report is set against another one, of which nothing should stand in it. */
  public boolean isLikeness() {
    return isLikeness(rule);
  }

  static boolean isLikeness(String rule) {
    return rule.startsWith("SIM-");
  }

  /** Whether what is expected is missing altogether, as a topic of the overview is. */
  public boolean isMissing() {
    return rule.matches("SEC-0[267]");
  }
}
