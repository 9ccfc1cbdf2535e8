package org.qibei.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.qibei.form.Cell;
import org.qibei.form.Form;

/** Writes the page that tells which rules watch over which cell, and what no rule can see. */
final class CoveragePage {

  private static final String HEAD =
      """
      # Which rules watch over which cell

      Generated: every cell of two sound reports is spoiled in five ways (+1, ×10, blank, swapped with its neighbour, the row shifted from there on), and the rules that object are noted. Do not edit.
      Regenerate: `mvn -o test -Dtest=CellCoverageTest -Dqibei.write=true`

      Only the report itself is looked at; last year's report and registers constrain further cells (XYR, ZER-03, ZER-06).

      """;

  private final RuleReach reach;
  private final Map<Form, CellCoverage> coverages;

  CoveragePage(RuleReach reach, Map<Form, CellCoverage> coverages) {
    this.reach = reach;
    this.coverages = coverages;
  }

  String text() {
    return HEAD
        + coverages.entrySet().stream()
            .map(form -> form(form.getKey(), form.getValue()))
            .collect(Collectors.joining())
        + samples();
  }

  private static String form(Form form, CellCoverage coverage) {
    return "## "
        + form.id()
        + "\n\n| Cells | Rules |\n|---|---|\n"
        + coverageRows(coverage)
        + "\nUnseen by any rule:\n\n"
        + coverage.unseen().entrySet().stream()
            .map(cell -> "- `" + cell.getKey().path() + "`: " + slips(cell.getValue()) + "\n")
            .collect(Collectors.joining())
        + "\n";
  }

  private static String slips(Set<CellCoverage.Slip> slips) {
    return slips.stream().map(CellCoverage.Slip::words).collect(Collectors.joining(", "));
  }

  /** Cells of one row that the same rules watch stand in one line. */
  private static String coverageRows(CellCoverage coverage) {
    StringBuilder lines = new StringBuilder();
    Map<String, Map<String, Set<String>>> rows = new LinkedHashMap<>();
    for (Map.Entry<Cell, Set<String>> cell : coverage.rules().entrySet()) {
      rows.computeIfAbsent(
              cell.getKey().table() + "." + cell.getKey().row(), key -> new TreeMap<>())
          .computeIfAbsent(String.join(", ", cell.getValue()), key -> new TreeSet<>())
          .add(cell.getKey().column());
    }
    rows.forEach(
        (row, groups) ->
            groups.forEach(
                (rules, columns) ->
                    lines.append(
                        "| `%s`: %s | %s |\n".formatted(row, String.join(", ", columns), rules))));
    return lines.toString();
  }

  private String samples() {
    return "## Answers of the rules over the samples\n\n"
        + "Over the sample documents alone; over the cases of the tests every rule has failed, passed and been evaluable.\n\n"
        + "- never failed: "
        + String.join(", ", reach.never(Outcome.FAIL))
        + "\n- never passed: "
        + String.join(", ", reach.never(Outcome.PASS))
        + "\n- never evaluable: "
        + String.join(", ", reach.never(Outcome.FAIL, Outcome.PASS, Outcome.WAIVED))
        + "\n";
  }
}
