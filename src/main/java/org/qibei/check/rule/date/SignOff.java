package org.qibei.check.rule.date;

import java.util.Optional;
import org.qibei.check.Dossier;
import org.qibei.check.Input;

/** What the rules on the date of signing need. */
final class SignOff {

  private SignOff() {}

  static Optional<Input> lacking(Dossier dossier) {
    if (dossier.report().signedOn().isEmpty()) {
      return Optional.of(Input.SIGN_OFF_DATE);
    }
    return dossier.fiscalYear().isEmpty() ? Optional.of(Input.FISCAL_YEAR) : Optional.empty();
  }
}
