package org.qibei.review;

import java.time.Instant;
import java.util.Optional;
import org.qibei.check.Finding;
import org.qibei.filing.FindingDecision;
import org.qibei.filing.Verdict;

/**
 * A decision to be looked at again (再看一次): the facts that a person decided on are gone or have
 * become others. The decision itself stays as it was and holds for nothing else.
 *
 * @param before the finding that was decided on, as far as it is on record
 * @param now what is found of the same rule at the same place instead; nothing if it is gone
 */
public record SecondLook(
    Long decision,
    String rule,
    String place,
    Verdict verdict,
    Optional<String> reason,
    String by,
    Instant at,
    Cause cause,
    Optional<Finding> before,
    Optional<Finding> now) {

  /** What changed the facts. */
  public enum Cause {
    /** The agency handed in a corrected report. */
    CORRECTION("correction"),
    /** Another inspection of the same report, by today's rules and what is on file today. */
    REINSPECTION("reinspection");

    private final String id;

    Cause(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  static SecondLook of(
      FindingDecision decision, Cause cause, Optional<Finding> before, Optional<Finding> now) {
    return new SecondLook(
        decision.id(),
        decision.rule(),
        decision.place(),
        decision.verdict(),
        decision.reason(),
        decision.account().displayName(),
        decision.decidedAt(),
        cause,
        before,
        now);
  }

  /** Names the facts that took the place of those decided on. */
  String facts() {
    return facts(cause, now);
  }

  static String facts(Cause cause, Optional<Finding> now) {
    return cause.id() + ":" + now.map(Finding::fingerprint).orElse("gone");
  }
}
