package org.qibei.check.rule.zero;

import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.report.Place;

/** Neither requests nor disputes, while table 1 has figures (ZER-02): only pointed out. */
public final class RequestsAndDisputesZero implements Rule {

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return ZeroTables.lacking(dossier, "t2", "t3");
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    ZeroTables tables = ZeroTables.of(dossier);
    return tables.areZero("t2", "t3") && !tables.areZero("t1")
        ? Stream.of(Flaw.at(Place.table("t2")))
        : Stream.empty();
  }
}
