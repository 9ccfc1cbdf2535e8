package org.qibei.extraction.made;

import java.util.Random;
import org.qibei.form.Forms;

/**
 * A report of which the reader is not sure in two ways: the columns of its wide table stand in
 * another order, with one of them missing, and the label of a row is damaged.
 */
public final class DoubtfulReport {
  private static final long SEED = 1;
  private static final int LARGEST = 400;

  private DoubtfulReport() {}

  public static PrintedReport of(int year) {
    PrintedReport report =
        PrintedReport.of(BalancedReport.of(Forms.governing(year), SEED, LARGEST));
    for (Twist twist :
        new Twist[] {Twist.LABELS_DAMAGED, Twist.COLUMNS_PERMUTED, Twist.COLUMN_MISSING}) {
      report = twist.of(report, new Random(SEED));
    }
    return report;
  }
}
