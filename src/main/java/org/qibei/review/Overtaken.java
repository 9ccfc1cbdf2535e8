package org.qibei.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qibei.check.Finding;
import org.qibei.filing.FindingDecision;
import org.qibei.filing.Verdict;
import org.qibei.review.SecondLook.Cause;

/**
 * Tells which decisions were overtaken by the facts: by a corrected report, or by what another
 * inspection of the same report finds.
 *
 * @param earlier what was found of the reports handed in before, the last one last
 * @param record what is on record of the present report, waived or not
 * @param today what another inspection finds of it
 */
record Overtaken(List<Finding> earlier, List<Finding> record, List<Finding> today) {

  /** The decisions that nobody has looked at again yet, in the order given. */
  List<SecondLook> among(List<FindingDecision> decisions) {
    Set<String> decided =
        decisions.stream()
            .filter(Overtaken::holds)
            .map(FindingDecision::fingerprint)
            .collect(Collectors.toUnmodifiableSet());
    return decisions.stream()
        .filter(Overtaken::holds)
        .flatMap(decision -> look(decision).stream())
        .filter(look -> look.now().map(Finding::fingerprint).filter(decided::contains).isEmpty())
        .toList();
  }

  private static boolean holds(FindingDecision decision) {
    return decision.verdict() != Verdict.TAKEN_BACK;
  }

  private Optional<SecondLook> look(FindingDecision decision) {
    if (!has(record, decision)) {
      return look(decision, Cause.CORRECTION, record, earlier);
    }
    return has(today, decision)
        ? Optional.empty()
        : look(decision, Cause.REINSPECTION, today, record);
  }

  private Optional<SecondLook> look(
      FindingDecision decision, Cause cause, List<Finding> found, List<Finding> known) {
    Set<String> old = known.stream().map(Finding::fingerprint).collect(Collectors.toSet());
    Optional<Finding> now =
        found.stream()
            .filter(finding -> finding.rule().equals(decision.rule()))
            .filter(finding -> finding.place().equals(decision.place()))
            .filter(finding -> !old.contains(finding.fingerprint()))
            .findFirst();
    return decision.isSeenAgainst(SecondLook.facts(cause, now))
        ? Optional.empty()
        : Optional.of(SecondLook.of(decision, cause, before(decision), now));
  }

  private Optional<Finding> before(FindingDecision decision) {
    return Stream.concat(earlier.stream(), record.stream())
        .filter(finding -> finding.fingerprint().equals(decision.fingerprint()))
        .reduce((first, later) -> later);
  }

  private static boolean has(List<Finding> findings, FindingDecision decision) {
    return findings.stream()
        .anyMatch(finding -> finding.fingerprint().equals(decision.fingerprint()));
  }
}
