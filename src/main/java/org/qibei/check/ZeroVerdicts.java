package org.qibei.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.qibei.check.narrative.Metric;
import org.qibei.check.narrative.Quantity;
import org.qibei.check.narrative.Statements;
import org.qibei.form.Table;

/**
 * Judges each table that holds nothing but zero: contradicted before stated before consistent with
 * the year before; blanks and dashes are not zeros and say nothing.
 */
final class ZeroVerdicts {

  /** The rules that set something against a zero, by table; their hints are no contradiction. */
  private static final Map<String, Set<String>> AGAINST =
      Map.of(
          "t1", Set.of("TXT-03", "TXT-04", "XYR-02", "XTB-01", "ZER-06"),
          "t2", Set.of("TXT-01", "XYR-01", "ZER-03", "XTB-03"),
          "t3", Set.of("TXT-02", "ZER-03"));

  /** The rule that speaks of more than one table: of which, its place says. */
  private static final String OF_ITS_TABLE = "ZER-03";

  private static final Map<String, Predicate<Metric>> COUNTED_IN =
      Map.of(
          "t1", metric -> metric.isOfDocuments() || metric.isOfDecisions(),
          "t2", metric -> metric == Metric.NEW_REQUESTS || metric == Metric.RECEIVED_REQUESTS,
          "t3", Metric::isOfDisputes);

  private final Dossier dossier;
  private final List<Finding> findings;

  private ZeroVerdicts(Dossier dossier, List<Finding> findings) {
    this.dossier = dossier;
    this.findings = findings;
  }

  static List<ZeroVerdict> of(Dossier dossier, List<Finding> findings) {
    ZeroVerdicts verdicts = new ZeroVerdicts(dossier, findings);
    return dossier.report().form().tables().stream()
        .map(Table::id)
        .filter(Zeros.in(dossier)::isZero)
        .map(verdicts::verdict)
        .toList();
  }

  private ZeroVerdict verdict(String table) {
    Optional<Finding> against =
        findings.stream()
            .filter(finding -> finding.severity() != Severity.HINT)
            .filter(finding -> AGAINST.get(table).contains(finding.rule()))
            .filter(finding -> !finding.rule().equals(OF_ITS_TABLE) || isOf(table, finding))
            .findFirst();
    if (against.isPresent()) {
      return new ZeroVerdict(
          table,
          ZeroVerdict.Kind.CONTRADICTED,
          against.get().text(),
          Optional.of(against.get().rule()));
    }
    Optional<String> said = saidToBeNone(table);
    ZeroVerdict.Kind kind =
        said.isPresent()
            ? ZeroVerdict.Kind.STATED
            : wasZeroBefore(table) ? ZeroVerdict.Kind.CONSISTENT : ZeroVerdict.Kind.UNSUPPORTED;
    return new ZeroVerdict(table, kind, said, Optional.empty());
  }

  private static boolean isOf(String table, Finding finding) {
    return finding.place().equals(table);
  }

  private Optional<String> saidToBeNone(String table) {
    int year = dossier.fiscalYear().orElse(dossier.report().form().firstYear());
    return Statements.of(dossier)
        .stated(year, COUNTED_IN.get(table))
        .filter(quantity -> quantity.number().signum() == 0)
        .map(Quantity::words)
        .findFirst();
  }

  private boolean wasZeroBefore(String table) {
    return dossier.lastYear().isZero(table);
  }
}
