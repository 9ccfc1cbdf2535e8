package org.qibei.extraction.made;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.qibei.form.Cell;
import org.qibei.form.Column;
import org.qibei.form.Form;
import org.qibei.form.Row;
import org.qibei.form.Table;
import org.qibei.report.AnnualReport;
import org.qibei.report.AnnualReportBuilder;

/** A report whose figures satisfy every equation of the form; about half of its cells are zero. */
public final class BalancedReport {
  private final Form form;
  private final Random random;
  private final int largest;
  private final Map<String, Long> counts = new HashMap<>();

  private BalancedReport(Form form, Random random, int largest) {
    this.form = form;
    this.random = random;
    this.largest = largest;
  }

  /** The frame of a random report with balanced figures below the largest count. */
  public static AnnualReport of(Form form, long seed, int largest) {
    BalancedReport balanced = new BalancedReport(form, new Random(seed), largest);
    balanced.requests(form.table("t2"));
    balanced.reviews(form.table("t3"));
    AnnualReportBuilder report = RandomReport.of(form, seed, 0).toBuilder();
    form.cells().stream()
        .filter(cell -> !cell.table().equals("t1"))
        .forEach(cell -> report.figure(cell.path(), balanced.counts.get(cell.path()).toString()));
    return report.build();
  }

  private void requests(Table table) {
    for (Column column : table.columns().subList(0, table.columns().size() - 1)) {
      long results = 0;
      for (Row row : table.rows()) {
        boolean result = !row.groups().isEmpty() && !row.id().equals("resultTotal");
        if (result) {
          results += put(row.cell(column.id()), count());
        }
      }
      put(table, "resultTotal", column, results);
      long out = put(table, "carriedOut", column, count());
      long in = put(table, "carriedIn", column, Math.min(count(), results + out));
      put(table, "newReceived", column, results + out - in);
    }
    table.rows().forEach(this::total);
  }

  private void reviews(Table table) {
    for (Row row : table.rows()) {
      row.cells().subList(0, row.cells().size() - 1).forEach(cell -> put(cell, count()));
      total(row);
    }
  }

  private void total(Row row) {
    int last = row.cells().size() - 1;
    long sum =
        row.cells().subList(0, last).stream().mapToLong(cell -> counts.get(cell.path())).sum();
    put(row.cells().get(last), sum);
  }

  private long put(Table table, String row, Column column, long count) {
    return put(table.row(row).cell(column.id()), count);
  }

  private long put(Cell cell, long count) {
    counts.put(cell.path(), count);
    return count;
  }

  private long count() {
    return random.nextBoolean() ? 0 : random.nextInt(largest);
  }
}
