package org.qibei.check.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.form.Cell;
import org.qibei.form.TieOut;
import org.qibei.report.AnnualReport;
import org.qibei.report.Figure;

/**
 * The equations of a form over the figures of one report, of which only those count whose cells all
 * hold whole numbers; it knows which are broken while figures are changed and changed back.
 */
final class Balance {

  private final List<Cell> cells = new ArrayList<>();
  private final Map<Cell, Integer> numbers = new LinkedHashMap<>();
  private final List<int[]> members = new ArrayList<>();
  private final List<int[]> signs = new ArrayList<>();
  private final List<List<int[]>> equationsOf = new ArrayList<>();
  private final long[] values;
  private final long[] excess;
  private final BitSet broken = new BitSet();

  private Balance(AnnualReport report, List<TieOut> equations) {
    equations.forEach(this::add);
    values = new long[cells.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = count(report, cells.get(i)).orElseThrow();
    }
    excess = new long[members.size()];
    for (int e = 0; e < excess.length; e++) {
      for (int i = 0; i < members.get(e).length; i++) {
        excess[e] += signs.get(e)[i] * values[members.get(e)[i]];
      }
      broken.set(e, excess[e] != 0);
    }
  }

  static Balance of(AnnualReport report) {
    List<TieOut> complete =
        report.form().tieOuts().stream()
            .filter(
                tieOut ->
                    Stream.concat(tieOut.left().stream(), tieOut.right().stream())
                        .allMatch(cell -> count(report, cell).isPresent()))
            .toList();
    return new Balance(report, complete);
  }

  /** Larger numbers than any agency can count are nobody's slip and would overflow. */
  private static Optional<Long> count(AnnualReport report, Cell cell) {
    return report
        .figure(cell)
        .flatMap(Figure::asNumber)
        .filter(number -> number.stripTrailingZeros().scale() <= 0 && number.precision() <= 12)
        .map(number -> number.longValueExact())
        .filter(number -> number >= 0);
  }

  private void add(TieOut tieOut) {
    int equation = members.size();
    int[] of = new int[tieOut.left().size() + tieOut.right().size()];
    int[] sign = new int[of.length];
    int at = 0;
    for (Cell cell : tieOut.left()) {
      sign[at] = 1;
      of[at++] = number(cell);
    }
    for (Cell cell : tieOut.right()) {
      sign[at] = -1;
      of[at++] = number(cell);
    }
    members.add(of);
    signs.add(sign);
    for (int i = 0; i < of.length; i++) {
      equationsOf.get(of[i]).add(new int[] {equation, sign[i]});
    }
  }

  private int number(Cell cell) {
    return numbers.computeIfAbsent(
        cell,
        unseen -> {
          cells.add(unseen);
          equationsOf.add(new ArrayList<>());
          return cells.size() - 1;
        });
  }

  BitSet broken() {
    return broken;
  }

  Cell cell(int number) {
    return cells.get(number);
  }

  Optional<Integer> number(String path) {
    return numbers.entrySet().stream()
        .filter(entry -> entry.getKey().path().equals(path))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  long value(int cell) {
    return values[cell];
  }

  int[] members(int equation) {
    return members.get(equation);
  }

  /** By how much the cell would have to change for the equation to hold. */
  long needed(int equation, int position) {
    return -signs.get(equation)[position] * excess[equation];
  }

  /** How many equations a cell stands in at most: no change can mend more. */
  int most() {
    return equationsOf.stream().mapToInt(List::size).max().orElse(0);
  }

  void change(int cell, long delta) {
    values[cell] += delta;
    for (int[] equation : equationsOf.get(cell)) {
      excess[equation[0]] += equation[1] * delta;
      broken.set(equation[0], excess[equation[0]] != 0);
    }
  }
}
