package org.qibei.filing;

import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Rule;
import org.qibei.check.rule.date.YearsDisagree;
import org.qibei.check.rule.expression.NonconformingTitle;

/**
 * Tells by its own title that a document is another agency's report, or one of another year,
 * whatever rules the campaign has switched off.
 */
final class Misdelivery {
  private static final Rule TITLE = new NonconformingTitle();
  private static final Rule YEAR = new YearsDisagree();

  private Misdelivery() {}

  /**
   * The reason for which the title is doubted; short and former names of the agency are its own.
   */
  static Optional<String> of(Dossier dossier) {
    boolean foreign =
        flaws(TITLE, dossier).map(Flaw::grade).anyMatch(NonconformingTitle.FOREIGN::equals);
    if (foreign) {
      return Optional.of("OTHER_AGENCY");
    }
    return flaws(YEAR, dossier).findAny().map(flaw -> "OTHER_YEAR");
  }

  private static Stream<Flaw> flaws(Rule rule, Dossier dossier) {
    return rule.lacking(dossier).isPresent() ? Stream.empty() : rule.examine(dossier);
  }
}
