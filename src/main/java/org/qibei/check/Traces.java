package org.qibei.check;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qibei.form.Column;
import org.qibei.form.Row;
import org.qibei.form.Section;
import org.qibei.form.Table;
import org.qibei.report.AnnualReport;

/**
 * Words of headings and tables that stand in the running text: signs that the reader could not take
 * the document apart.
 */
public final class Traces {

  private static final int LONG_ENOUGH = 4;

  private final AnnualReport report;
  private final Narrative narrative;
  private final int many;

  private Traces(Dossier dossier) {
    this.report = dossier.report();
    this.narrative = dossier.narrative();
    this.many = dossier.policy().threshold(Threshold.RECOGNISED_ROWS).intValue();
  }

  public static Traces in(Dossier dossier) {
    return new Traces(dossier);
  }

  /** Whether the heading of a section that was not found is hidden in the text of another. */
  public boolean of(Section section) {
    return report.section(section).isEmpty()
        && report.form().acceptedHeadings(section).stream()
            .map(heading -> section.numeral() + "、" + heading)
            .anyMatch(narrative.squeezed()::contains);
  }

  /** Whether words that only the table prints stand outside it. */
  public boolean of(Table table) {
    Collection<String> printed =
        table.section() == Section.REQUESTS ? labels(table.rows()) : heads(table.columns());
    String text = key(report.narrative());
    return printed.stream().filter(text::contains).count() >= many;
  }

  private static Set<String> labels(List<Row> rows) {
    return keys(rows.stream().map(Row::label));
  }

  private static Set<String> heads(List<Column> columns) {
    return keys(columns.stream().map(Column::label));
  }

  private static Set<String> keys(Stream<String> labels) {
    return labels
        .map(Traces::key)
        .filter(key -> key.length() >= LONG_ENOUGH)
        .collect(Collectors.toSet());
  }

  private static String key(String label) {
    return label.replaceAll("[^\\p{IsHan}]", "");
  }
}
