package org.qibei.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.qibei.form.Cell;
import org.qibei.form.Form;
import org.qibei.report.AnnualReportBuilder;

/**
 * Invented figures that satisfy every identity of the form: requests of persons and firms, answered
 * or carried over.
 */
final class DemoFigures {
  private static final List<String> OUTCOMES =
      List.of("granted", "partlyGranted", "refused.internalAffairs", "unavailable.notHeld");
  private static final List<String> APPLICANTS =
      List.of("naturalPerson", "business", "legalService");

  /** Items of power by the trial form's rows. */
  private static final Map<String, Long> POWERS =
      Map.of("licensing", 12L, "penalties", 46L, "coercion", 3L);

  /** The last year that is collected: only its requests may still be open. */
  private static final int LATEST = 2025;

  /** Since when documents in force are counted as they are today. */
  private static final int FIRST_STOCK = 2021;

  private final Form form;
  private final String agency;
  private final int year;
  private final Map<String, Long> values = new HashMap<>();

  DemoFigures(Form form, String agency, int year, Random random) {
    this.form = form;
    this.agency = agency;
    this.year = year;
    form.cells().forEach(cell -> values.put(cell.path(), 0L));
    proactive();
    if (random.nextInt(5) < 3) {
      requests(random);
      disputes(random);
    }
  }

  /** New requests of the year in all. */
  long received() {
    return values.get("t2.newReceived.total");
  }

  void putInto(AnnualReportBuilder report) {
    for (Cell cell : form.cells()) {
      report.figure(cell.path(), String.valueOf(values.get(cell.path())));
    }
  }

  /** What follows from the agency and the year alone, so that one year follows from the other. */
  private Random known(int inYear) {
    return new Random(agency.hashCode() * 31L + inYear);
  }

  private void proactive() {
    Random size = known(0);
    Random random = known(year);
    boolean early = form.firstYear() < FIRST_STOCK;
    long issued = issued(year);
    long stock = size.nextInt(8);
    for (int before = FIRST_STOCK; before <= year; before++) {
      stock += issued(before);
    }
    values.put("t1.normativeDocuments." + (early ? "produced" : "issued"), issued);
    values.put(
        "t1.normativeDocuments." + (early ? "newlyDisclosed" : "repealed"), early ? issued : 0L);
    values.put(
        "t1.normativeDocuments." + (early ? "totalDisclosed" : "inForce"),
        early ? issued + stock : stock);
    values.put("t1.licensing.decisions", about(5 + size.nextInt(400), random));
    values.put("t1.penalties.decisions", about(size.nextInt(60), random));
    if (early) {
      POWERS.forEach((row, items) -> values.put("t1." + row + ".itemsLastYear", items));
    }
  }

  private long issued(int inYear) {
    return known(inYear).nextInt(3);
  }

  /** A fifth more or less than usual. */
  private static long about(int usual, Random random) {
    return usual * (80L + random.nextInt(41)) / 100;
  }

  private void requests(Random random) {
    for (String applicant : APPLICANTS) {
      long received = random.nextInt(applicant.equals("naturalPerson") ? 9 : 3);
      add("t2.newReceived", applicant, received);
      for (long request = 0; request < received; request++) {
        boolean carried = random.nextInt(12) == 0 && year == LATEST;
        String row = carried ? "carriedOut" : OUTCOMES.get(random.nextInt(OUTCOMES.size()));
        add("t2." + row, applicant, 1);
        if (!carried) {
          add("t2.resultTotal", applicant, 1);
        }
      }
    }
  }

  private void disputes(Random random) {
    if (random.nextInt(4) == 0) {
      add("t3.review", "upheld", 1);
    }
  }

  private void add(String row, String column, long number) {
    values.merge(row + "." + column, number, Long::sum);
    values.merge(row + ".total", number, Long::sum);
  }
}
