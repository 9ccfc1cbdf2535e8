package org.qibei.check.heldout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qibei.form.Cell;
import org.qibei.form.Form;
import org.qibei.form.Row;
import org.qibei.form.TieOut;

/** The cells of a held-out report: what stands in its head, and totals and rests that follow. */
final class HeldOutFigures {

  private static final List<String> APPLICANTS =
      List.of("naturalPerson", "business", "research", "publicWelfare", "legalService", "otherOrg");
  private static final Map<String, String> ROWS =
      Map.ofEntries(
          Map.entry("new", "newReceived"),
          Map.entry("in", "carriedIn"),
          Map.entry("granted", "granted"),
          Map.entry("partly", "partlyGranted"),
          Map.entry("secret", "refused.stateSecret"),
          Map.entry("law", "refused.otherLaw"),
          Map.entry("safety", "refused.securityStability"),
          Map.entry("third", "refused.thirdParty"),
          Map.entry("internal", "refused.internalAffairs"),
          Map.entry("process", "refused.processInfo"),
          Map.entry("file", "refused.enforcementFile"),
          Map.entry("inquiry", "refused.administrativeInquiry"),
          Map.entry("nothold", "unavailable.notHeld"),
          Map.entry("create", "unavailable.needsCreation"),
          Map.entry("unclear", "unavailable.stillUnclear"),
          Map.entry("petition", "notHandled.petition"),
          Map.entry("repeat", "notHandled.repeated"),
          Map.entry("publication", "notHandled.publications"),
          Map.entry("excessive", "notHandled.excessive"),
          Map.entry("reconfirm", "notHandled.reconfirm"),
          Map.entry("notcorrected", "otherHandling.notCorrected"),
          Map.entry("unpaid", "otherHandling.feeUnpaid"),
          Map.entry("other", "otherHandling.other"),
          Map.entry("undivided", "otherHandling"));

  private final HeldOut report;
  private final Form form;
  private final Map<String, String> figures = new HashMap<>();

  HeldOutFigures(HeldOut report) {
    this.report = report;
    form = report.form();
  }

  Map<String, String> all() {
    form.cells().forEach(cell -> figures.put(cell.path(), "0"));
    proactive();
    ROWS.forEach(this::requests);
    totals("I-3");
    rest();
    totals("I-1");
    disputes("review", "review");
    disputes("direct", "directSuit");
    disputes("after", "suitAfterReview");
    totals("I-4");
    for (String set : report.facts("set")) {
      String[] parts = set.split("=", 2);
      figures.put(parts[0], parts[1]);
    }
    return figures;
  }

  private void proactive() {
    String[] given = report.fact("t1").replace("|", " ").trim().split("\\s+");
    List<Cell> cells = form.table("t1").cells();
    for (int i = 0; i < given.length; i++) {
      figures.put(cells.get(i).path(), given[i]);
    }
  }

  private void requests(String name, String row) {
    if (report.has(name)) {
      String[] given = report.fact(name).split("/");
      for (int i = 0; i < given.length; i++) {
        put("t2." + row + "." + APPLICANTS.get(i), Long.parseLong(given[i]));
      }
    }
  }

  private void disputes(String name, String block) {
    if (report.has(name)) {
      String[] given = report.fact(name).split(" ");
      Row row = form.row("t3." + block).orElseThrow();
      for (int i = 0; i < given.length; i++) {
        put(row.cells().get(i).path(), Long.parseLong(given[i]));
      }
    }
  }

  private void totals(String identity) {
    for (TieOut tie : form.tieOuts()) {
      if (tie.identity().equals(identity)) {
        long sum = tie.left().stream().mapToLong(cell -> number(cell.path())).sum();
        put(tie.right().get(0).path(), sum);
      }
    }
  }

  private void rest() {
    for (String applicant : APPLICANTS) {
      long rest =
          number("t2.newReceived." + applicant)
              + number("t2.carriedIn." + applicant)
              - number("t2.resultTotal." + applicant);
      if (rest < 0) {
        throw new IllegalStateException(report + " " + applicant);
      }
      put("t2.carriedOut." + applicant, rest);
    }
  }

  private long number(String path) {
    return Long.parseLong(figures.get(path));
  }

  private void put(String path, long number) {
    if (figures.put(path, String.valueOf(number)) == null) {
      throw new IllegalStateException(report + " " + path);
    }
  }
}
