package org.qibei.check.rule.zero;

import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.report.AnnualReport;
import org.qibei.report.Place;

/** Every figure present in all three tables is 0 (ZER-01): lawful, but to be confirmed. */
public final class AllTablesZero implements Rule {

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return ZeroTables.lacking(dossier, "t1", "t2", "t3");
  }

  /** Whether a report has three tables of nothing but zero. */
  public static boolean isTrueOf(AnnualReport report) {
    return ZeroTables.of(report).areAllZero();
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    ZeroTables tables = ZeroTables.of(dossier);
    return tables.areZero("t1", "t2", "t3") ? Stream.of(Flaw.at(Place.report())) : Stream.empty();
  }
}
