package org.qibei.check;

import java.util.List;
import java.util.Map;

/** What was found in the five seeds by hand, of the rules that exist: “rule place” lines. */
public final class SeedFindings {

  private static final Map<String, List<String>> BY_HAND =
      Map.of(
          "000",
          List.of(
              "SEC-04 reviewLitigation",
              "SEC-12 report",
              "ZER-02 t2",
              "TXT-08 otherMatters",
              "TXT-13 otherMatters",
              "LEG-01 report",
              "LEG-03 report",
              "DAT-01 report",
              "FMT-04 problemsImprovement",
              "FMT-05 overview",
              "FMT-05 otherMatters",
              "FMT-05 otherMatters",
              "FMT-05 otherMatters",
              "FMT-07 overview"),
          "001",
          List.of(
              "SEC-04 reviewLitigation",
              "ZER-02 t2",
              "ZER-05 t1",
              "TXT-07 report",
              "TXT-09 overview",
              "LEG-05 report",
              "FMT-06 problemsImprovement"),
          "002",
          List.of(
              "SEC-04 problemsImprovement",
              "TXT-07 report",
              "FMT-02 report",
              "FMT-05 overview",
              "FMT-05 overview",
              "FMT-05 problemsImprovement",
              "FMT-05 otherMatters"),
          "003",
          List.of(
              "SEC-02 overview",
              "SEC-02 proactiveDisclosure",
              "SEC-02 requests",
              "SEC-02 reviewLitigation",
              "SEC-02 problemsImprovement",
              "SEC-02 otherMatters",
              "SEC-06 overview",
              "SEC-06 overview",
              "SEC-06 overview",
              "SEC-06 overview",
              "SEC-06 overview",
              "SEC-09 otherMatters",
              "SEC-11 otherMatters",
              "SEC-11 otherMatters",
              "SEC-11 otherMatters",
              "SEC-12 report",
              "SEC-12 report",
              "ZER-01 report",
              "TXT-10 problemsImprovement",
              "TXT-11 problemsImprovement",
              "TXT-12 overview",
              "TXT-15 overview",
              "LEG-04 overview",
              "DAT-01 report",
              "FMT-01 report",
              "FMT-05 overview"),
          "004",
          List.of(
              "SEC-12 report",
              "SEC-12 report",
              "TAB-04 t3.review.upheld",
              "TAB-04 t3.review.corrected",
              "TAB-04 t3.review.other",
              "TAB-04 t3.review.pending",
              "TAB-04 t3.review.total",
              "ZER-01 report",
              "TXT-04 overview",
              "DAT-02 report",
              "FMT-03 overview",
              "FMT-04 problemsImprovement",
              "FMT-05 overview",
              "FMT-05 otherMatters",
              "FMT-05 otherMatters",
              "FMT-05 otherMatters",
              "FMT-06 overview"));

  /** What only the text shows: the made documents have bold type for asterisks and no title. */
  private static final Map<String, String> LOST_IN_PRINT =
      Map.of("003", "TXT-11 problemsImprovement", "004", "FMT-06 overview");

  private SeedFindings() {}

  /** By the number of the seed. */
  public static Map<String, List<String>> all() {
    return BY_HAND;
  }

  /** What a file shows that holds a seed in one of the formats. */
  static List<String> of(String file) {
    String seed = file.substring(0, 3);
    return BY_HAND.get(seed).stream()
        .filter(line -> file.endsWith(".txt") || !line.equals(LOST_IN_PRINT.get(seed)))
        .toList();
  }
}
