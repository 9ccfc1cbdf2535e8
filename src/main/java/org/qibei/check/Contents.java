package org.qibei.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qibei.form.Cell;
import org.qibei.form.Form;
import org.qibei.form.Row;
import org.qibei.form.Section;
import org.qibei.form.Table;
import org.qibei.report.AnnualReport;
import org.qibei.report.SectionText;

/**
 * What is there of a report: which tables and rows were found, which sections have a heading and
 * content.
 */
public final class Contents {

  private final Dossier dossier;
  private final AnnualReport report;

  private Contents(Dossier dossier) {
    this.dossier = dossier;
    this.report = dossier.report();
  }

  public static Contents of(Dossier dossier) {
    return new Contents(dossier);
  }

  /** Whether a row has at least one cell in the document, blank or not. */
  public boolean has(Row row) {
    for (Cell cell : row.cells()) {
      if (report.figure(cell).isPresent()) {
        return true;
      }
    }
    return false;
  }

  public List<Row> rows(Table table) {
    return dossier.narrative().once(FoundRows.class, words -> found()).byTable().get(table.id());
  }

  /** The rows that were found of each table, looked for once. */
  private record FoundRows(Map<String, List<Row>> byTable) {}

  private FoundRows found() {
    return new FoundRows(
        form().tables().stream()
            .collect(
                Collectors.toMap(
                    Table::id, table -> table.rows().stream().filter(this::has).toList())));
  }

  /** Enough rows to call it a table; table 3 has but one line of figures. */
  public boolean has(Table table) {
    int enough =
        table.section() == Section.REVIEW_LITIGATION
            ? 1
            : dossier.policy().threshold(Threshold.RECOGNISED_ROWS).intValue();
    return rows(table).size() >= enough;
  }

  public boolean hasHeading(Section section) {
    return report.section(section).flatMap(SectionText::heading).isPresent();
  }

  /**
   * Whether the section says anything: a table, enough text, or any text at all under other
   * matters.
   */
  public boolean hasContent(Section section) {
    Part part = dossier.narrative().part(section);
    if (section == Section.OTHER_MATTERS) {
      return !part.raw().isBlank();
    }
    int enough = dossier.policy().threshold(Threshold.SECTION_CHARACTERS).intValue();
    return tableOf(section).filter(this::has).isPresent() || part.hanCharacters() >= enough;
  }

  /** Names the section as the missing input of rules on its content, when it has none. */
  public Optional<Input> lacking(Section section) {
    return hasContent(section) ? Optional.empty() : Optional.of(Input.SECTION);
  }

  public Optional<Table> tableOf(Section section) {
    return form().tableOf(section);
  }

  public Form form() {
    return report.form();
  }
}
