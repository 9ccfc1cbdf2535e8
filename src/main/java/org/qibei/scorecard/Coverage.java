package org.qibei.scorecard;

import java.util.List;
import java.util.Map;
import org.qibei.agency.Region;

/**
 * One region's line: who handed in, how well, and how many agencies broke each of the listed rules.
 *
 * @param missing names of the agencies that never handed in
 * @param breaches number of agencies by rule id
 */
public record Coverage(
    Region region, YearSummary summary, List<String> missing, Map<String, Integer> breaches) {

  /**
   * Share of the submitted reports with a breach, as a step 0 to 6 of the colour ramp; 6 is half or
   * more.
   */
  public int heat(String rule) {
    int found = breaches.getOrDefault(rule, 0);
    if (found == 0 || summary.submitted() == 0) {
      return 0;
    }
    return Math.min(6, 1 + found * 10 / summary.submitted());
  }

  public int count(String rule) {
    return breaches.getOrDefault(rule, 0);
  }
}
