package org.qibei.check;

import java.util.HashMap;
import java.util.Map;
import org.qibei.report.AnnualReport;

/** Which tables have numbers, and which none but zero; blanks are not zeros and say nothing. */
public final class Zeros {

  private final Map<String, Boolean> zero = new HashMap<>();

  private Zeros(AnnualReport report) {
    report
        .counts()
        .forEach(
            count ->
                zero.merge(
                    count.cell().table(), count.number().signum() == 0, Boolean::logicalAnd));
  }

  public static Zeros of(AnnualReport report) {
    return new Zeros(report);
  }

  /** Those of the report that is judged. */
  public static Zeros in(Dossier dossier) {
    return dossier.narrative().once(Zeros.class, words -> of(dossier.report()));
  }

  public boolean hasNumbers(String table) {
    return zero.containsKey(table);
  }

  /** Whether the table has numbers and all of them are zero. */
  public boolean isZero(String table) {
    return zero.getOrDefault(table, false);
  }
}
