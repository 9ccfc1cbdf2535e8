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
              "LEG-01 report",
              "DAT-01 report"),
          "001",
          List.of("SEC-04 reviewLitigation", "ZER-02 t2"),
          "002",
          List.of("SEC-04 problemsImprovement", "FMT-02 report"),
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
              "DAT-01 report",
              "FMT-01 report"),
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
              "DAT-02 report"));

  private SeedFindings() {}

  /** By the number of the seed. */
  public static Map<String, List<String>> all() {
    return BY_HAND;
  }
}
