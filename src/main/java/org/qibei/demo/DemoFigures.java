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

  private final Form form;
  private final Map<String, Long> values = new HashMap<>();

  DemoFigures(Form form, Random random) {
    this.form = form;
    form.cells().forEach(cell -> values.put(cell.path(), 0L));
    proactive(random);
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

  private void proactive(Random random) {
    boolean early = form.firstYear() < 2021;
    long issued = random.nextInt(3);
    values.put("t1.normativeDocuments." + (early ? "produced" : "issued"), issued);
    values.put(
        "t1.normativeDocuments." + (early ? "newlyDisclosed" : "repealed"), early ? issued : 0L);
    values.put(
        "t1.normativeDocuments." + (early ? "totalDisclosed" : "inForce"),
        issued + random.nextInt(8));
    values.put("t1.licensing.decisions", 5L + random.nextInt(400));
    values.put("t1.penalties.decisions", (long) random.nextInt(60));
    if (early) {
      POWERS.forEach((row, items) -> values.put("t1." + row + ".itemsLastYear", items));
    }
  }

  private void requests(Random random) {
    for (String applicant : APPLICANTS) {
      long received = random.nextInt(applicant.equals("naturalPerson") ? 9 : 3);
      add("t2.newReceived", applicant, received);
      for (long request = 0; request < received; request++) {
        boolean carried = random.nextInt(12) == 0;
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
