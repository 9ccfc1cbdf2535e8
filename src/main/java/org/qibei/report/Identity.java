package org.qibei.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** What a report says about itself: whose it is, which year, who signed it and when. */
record Identity(
    Optional<String> title,
    Optional<String> agencyName,
    OptionalInt fiscalYear,
    Optional<LocalDate> signedOn,
    Optional<String> signOff) {

  static final Identity UNKNOWN =
      new Identity(
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty());
}
