package org.qibei.check.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.form.Cell;
import org.qibei.form.Row;
import org.qibei.report.AnnualReport;

/**
 * Rows of table 2 whose figures stand a column too far to the left or to the right: the figures go
 * back, and the one that fell off the table follows from the others.
 */
final class ShiftedRows {

  private final Balance balance;
  private final List<Integer> row;

  private ShiftedRows(Balance balance, List<Integer> row) {
    this.balance = balance;
    this.row = row;
  }

  static List<Repair> of(AnnualReport report, Balance balance) {
    return report.form().table("t2").rows().stream()
        .map(row -> numbers(row, balance))
        .filter(row -> row.size() > 2)
        .map(row -> new ShiftedRows(balance, row))
        .flatMap(row -> Stream.of(row.toTheLeft(), row.toTheRight()))
        .flatMap(Optional::stream)
        .toList();
  }

  private static List<Integer> numbers(Row row, Balance balance) {
    return row.cells().stream()
        .map(Cell::path)
        .flatMap(path -> balance.number(path).stream())
        .toList();
  }

  /** What stands too far to the right: the total fell off and is the sum of the rest. */
  private Optional<Repair> toTheLeft() {
    List<Long> wanted = new ArrayList<>();
    long sum = 0;
    for (int i = 1; i < row.size(); i++) {
      wanted.add(balance.value(row.get(i)));
      sum += balance.value(row.get(i));
    }
    wanted.add(sum);
    return balance.value(row.get(0)) == 0 ? tried(wanted) : Optional.empty();
  }

  /** What stands too far to the left: the first figure fell off and is what the total lacks. */
  private Optional<Repair> toTheRight() {
    List<Long> wanted = new ArrayList<>();
    int last = row.size() - 1;
    long rest = 0;
    for (int i = 0; i < last; i++) {
      wanted.add(balance.value(row.get(i)));
      rest += i < last - 1 ? balance.value(row.get(i)) : 0;
    }
    long first = balance.value(row.get(last - 1)) - rest;
    wanted.add(0, first);
    return first >= 0 && balance.value(row.get(last)) == 0 ? tried(wanted) : Optional.empty();
  }

  /** Puts the figures in, looks whether everything holds, and takes them out again. */
  private Optional<Repair> tried(List<Long> wanted) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      long before = balance.value(row.get(i));
      if (before != wanted.get(i)) {
        changes.add(new Change(balance.cell(row.get(i)), before, wanted.get(i)));
        balance.change(row.get(i), wanted.get(i) - before);
      }
    }
    boolean holds = balance.broken().isEmpty();
    for (Change change : changes) {
      balance.change(balance.number(change.cell().path()).orElseThrow(), -change.delta());
    }
    return holds && changes.size() > 1 ? Optional.of(Repair.shifted(changes)) : Optional.empty();
  }
}
