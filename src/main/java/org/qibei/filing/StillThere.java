package org.qibei.filing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.qibei.form.Cell;
import org.qibei.report.AnnualReport;
import org.qibei.report.Figure;

/** How much of an accepted report stands on a published page: its figures and its sentences. */
final class StillThere {
  private static final int SHORTEST = 8;

  private StillThere() {}

  /** Figures with the same number, and sentences of some length, found on the page. */
  static int count(AnnualReport accepted, AnnualReport published) {
    String page = bare(published.narrative());
    long sentences =
        Arrays.stream(accepted.narrative().split("[。；！？\\n]"))
            .map(StillThere::bare)
            .filter(sentence -> sentence.length() >= SHORTEST && page.contains(sentence))
            .count();
    long figures =
        accepted.form().cells().stream()
            .filter(cell -> isSame(number(accepted, cell), number(published, cell)))
            .count();
    return (int) (sentences + figures);
  }

  private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) == 0;
  }

  private static Optional<BigDecimal> number(AnnualReport report, Cell cell) {
    return report.figure(cell.path()).flatMap(Figure::asNumber);
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\\u3000\\u00a0]+", "");
  }
}
