package org.qibei.filing;

import java.util.Optional;
import java.util.OptionalInt;
import org.qibei.report.AnnualReport;

/**
 * What one visit found behind a link: how it ended, the server's answer, the hash of what came,
 * whether a reader can save it, and the report that it bears.
 */
public record SeenPage(
    VisitOutcome outcome,
    OptionalInt answer,
    Optional<String> contentSha256,
    boolean savable,
    Optional<AnnualReport> report) {

  /** A visit after which nothing is known of a page. */
  public static SeenPage without(VisitOutcome outcome, OptionalInt answer) {
    return new SeenPage(outcome, answer, Optional.empty(), true, Optional.empty());
  }
}
