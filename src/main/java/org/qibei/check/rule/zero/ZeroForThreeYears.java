package org.qibei.check.rule.zero;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.report.Place;

/** Nothing but zero for three years on end (ZER-04): only pointed out. */
public final class ZeroForThreeYears implements Rule {

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    if (dossier.filed().zeroYears().isEmpty()) {
      return Optional.of(Input.EARLIER_REPORTS);
    }
    return dossier.fiscalYear().isEmpty()
        ? Optional.of(Input.FISCAL_YEAR)
        : ZeroTables.lacking(dossier, "t1", "t2", "t3");
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    int year = dossier.fiscalYear().getAsInt();
    Set<Integer> zero = dossier.filed().zeroYears().orElseThrow();
    return ZeroTables.of(dossier).areAllZero() && zero.containsAll(Set.of(year - 1, year - 2))
        ? Stream.of(Flaw.at(Place.report()))
        : Stream.empty();
  }
}
