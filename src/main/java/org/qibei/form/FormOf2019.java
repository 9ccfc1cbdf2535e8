package org.qibei.form;

import static org.qibei.form.Column.Kind.AMOUNT;
import static org.qibei.form.Column.Kind.COUNT;
import static org.qibei.form.Column.Kind.SIGNED_COUNT;

import java.util.List;

/** The trial edition for fiscal years 2019 and 2020 (国办公开办函〔2019〕60号). */
final class FormOf2019 {
  private static final FormWords WORDS =
      FormWords.of("statutory.properties", "form2019.properties");

  private FormOf2019() {}

  static Form form() {
    return new Form(
        "form2019",
        2019,
        WORDS,
        List.of(
            proactiveDisclosure(),
            Requests.table(WORDS, List.of("otherHandling")),
            ReviewLitigation.table(WORDS)));
  }

  private static Table proactiveDisclosure() {
    List<Column> documents =
        List.of(
            WORDS.column("t1", "produced", COUNT),
            WORDS.column("t1", "newlyDisclosed", COUNT),
            WORDS.column("t1", "totalDisclosed", COUNT));
    Column itemsLastYear = WORDS.column("t1", "itemsLastYear", COUNT);
    Column itemsChange = WORDS.column("t1", "itemsChange", SIGNED_COUNT);
    List<Column> powers =
        List.of(itemsLastYear, itemsChange, WORDS.column("t1", "decisions", COUNT));
    List<Column> procurement =
        List.of(WORDS.column("t1", "projects", COUNT), WORDS.column("t1", "amount", AMOUNT));
    return new Table(
        "t1",
        Section.PROACTIVE_DISCLOSURE,
        List.of(
            row("regulations", documents, "1"),
            row("normativeDocuments", documents, "1"),
            row("licensing", powers, "5"),
            row("otherServices", powers, "5"),
            row("penalties", powers, "6"),
            row("coercion", powers, "6"),
            row("fees", List.of(itemsLastYear, itemsChange), "8"),
            row("procurement", procurement, "9")));
  }

  private static Row row(String id, List<Column> columns, String item) {
    return WORDS.row("t1", id, columns, List.of(WORDS.label("t1.item" + item)));
  }
}
