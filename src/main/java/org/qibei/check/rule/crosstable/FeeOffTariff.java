package org.qibei.check.rule.crosstable;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.check.narrative.Quantity;

/**
 * A processing fee that the tariff of 109号 cannot make: every fee is a multiple of 10 yuan
 * (XTB-02).
 */
public final class FeeOffTariff implements Rule {

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return StatedFee.lacking(dossier);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return StatedFee.in(dossier)
        .filter(fee -> fee.number().remainder(BigDecimal.TEN).signum() != 0)
        .map(FeeOffTariff::flaw)
        .stream();
  }

  private static Flaw flaw(Quantity fee) {
    return Flaw.at(fee.sentence().place()).declared(fee.number()).quoting(fee.words());
  }
}
