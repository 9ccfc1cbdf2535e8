package org.qibei.form;

import static org.qibei.form.Column.Kind.AMOUNT;
import static org.qibei.form.Column.Kind.COUNT;

import java.util.List;

/** The edition in force for fiscal year 2021 and later (国办公开办函〔2021〕30号). */
final class FormOf2021 {
  private static final FormWords WORDS =
      FormWords.of("statutory.properties", "form2021.properties");

  private FormOf2021() {}

  static Form form() {
    return new Form(
        "form2021",
        2021,
        WORDS,
        List.of(
            proactiveDisclosure(),
            Requests.table(
                WORDS,
                List.of(
                    "otherHandling.notCorrected",
                    "otherHandling.feeUnpaid",
                    "otherHandling.other")),
            ReviewLitigation.table(WORDS)));
  }

  private static Table proactiveDisclosure() {
    List<Column> documents =
        List.of(
            WORDS.column("t1", "issued", COUNT),
            WORDS.column("t1", "repealed", COUNT),
            WORDS.column("t1", "inForce", COUNT));
    List<Column> decisions = List.of(WORDS.column("t1", "decisions", COUNT));
    List<Column> fees = List.of(WORDS.column("t1", "amount", AMOUNT));
    return new Table(
        "t1",
        Section.PROACTIVE_DISCLOSURE,
        List.of(
            row("regulations", documents, "1"),
            row("normativeDocuments", documents, "1"),
            row("licensing", decisions, "5"),
            row("penalties", decisions, "6"),
            row("coercion", decisions, "6"),
            row("fees", fees, "8")));
  }

  private static Row row(String id, List<Column> columns, String item) {
    return WORDS.row("t1", id, columns, List.of(WORDS.label("t1.item" + item)));
  }
}
