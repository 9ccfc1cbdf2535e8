package org.qibei.filing;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.qibei.check.Finding;

/** What an agency says to a finding (说明): its words, who wrote them and when. */
public record Explanation(String words, String by, Instant at) {

  /** What is said to findings that people see as one. */
  public static Optional<Explanation> of(
      Collection<Finding> findings, Map<String, Explanation> byFingerprint) {
    return findings.stream()
        .map(finding -> byFingerprint.get(finding.fingerprint()))
        .filter(java.util.Objects::nonNull)
        .findFirst();
  }
}
