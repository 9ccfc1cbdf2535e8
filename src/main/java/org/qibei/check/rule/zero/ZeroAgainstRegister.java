package org.qibei.check.rule.zero;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.KnownCase;
import org.qibei.check.Rule;
import org.qibei.report.Place;

/**
 * A table of nothing but zero, though requests or disputes of that year are known (ZER-03); what
 * was withdrawn or passed on is left out.
 */
public final class ZeroAgainstRegister implements Rule {

  private static final int QUOTED = 3;

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    if (dossier.agency().register().isEmpty()) {
      return Optional.of(Input.KNOWN_CASES);
    }
    return dossier.fiscalYear().isEmpty()
        ? Optional.of(Input.FISCAL_YEAR)
        : ZeroTables.lacking(dossier, "t2", "t3");
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return Stream.concat(
        flaw(dossier, "t2", EnumSet.of(KnownCase.Kind.REQUEST)),
        flaw(dossier, "t3", EnumSet.of(KnownCase.Kind.REVIEW, KnownCase.Kind.SUIT)));
  }

  private static Stream<Flaw> flaw(Dossier dossier, String table, Set<KnownCase.Kind> kinds) {
    List<KnownCase> known =
        dossier.agency().registered(dossier.fiscalYear().getAsInt()).orElseThrow().stream()
            .filter(each -> kinds.contains(each.kind()))
            .toList();
    if (known.isEmpty() || !ZeroTables.of(dossier).areZero(table)) {
      return Stream.empty();
    }
    return Stream.of(
        Flaw.at(Place.table(table))
            .declared(BigDecimal.ZERO)
            .expected(BigDecimal.valueOf(known.size()))
            .quoting(
                known.stream()
                    .map(KnownCase::reference)
                    .limit(QUOTED)
                    .collect(Collectors.joining("、"))));
  }
}
