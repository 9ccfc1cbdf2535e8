package org.qibei.extraction.made;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.qibei.form.Form;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.SectionText;

/** A report as it is printed: its words and tables in order, whatever was done to them. */
public record PrintedReport(Form form, int year, List<Part> parts) {

  /** One thing after the other. */
  sealed interface Part permits Words, PrintedTable {}

  /** One or more lines of text. */
  record Words(Style style, String text) implements Part {}

  /** What lines of text are for. */
  enum Style {
    TITLE,
    HEADING,
    TEXT,
    SIGN_OFF
  }

  public PrintedReport {
    parts = List.copyOf(parts);
  }

  public static PrintedReport of(AnnualReport report) {
    List<Part> parts = new ArrayList<>();
    report.title().ifPresent(title -> words(parts, Style.TITLE, title));
    words(parts, Style.TEXT, report.preamble());
    report.sections().forEach((section, text) -> section(report, section, text, parts));
    report.signOff().ifPresent(signOff -> words(parts, Style.SIGN_OFF, signOff));
    return new PrintedReport(report.form(), report.fiscalYear().orElse(0), parts);
  }

  private static void section(
      AnnualReport report, Section section, SectionText content, List<Part> parts) {
    content.heading().ifPresent(heading -> words(parts, Style.HEADING, heading));
    report
        .form()
        .tableOf(section)
        .ifPresent(table -> parts.add(PrintedTable.of(report, table.id())));
    words(parts, Style.TEXT, content.text());
  }

  private static void words(List<Part> parts, Style style, String text) {
    if (!text.isEmpty()) {
      parts.add(new Words(style, text));
    }
  }

  /** The true figure of each cell that is printed. */
  public Map<String, String> truth() {
    Map<String, String> truth = new LinkedHashMap<>();
    tables()
        .flatMap(table -> table.cells().stream())
        .filter(cell -> !cell.path().isEmpty())
        .forEach(cell -> truth.put(cell.path(), cell.figure()));
    return truth;
  }

  /** Each table is followed by the same table of another report. */
  public PrintedReport withTablesOf(PrintedReport other) {
    List<Part> all = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      all.add(parts.get(i));
      if (parts.get(i) instanceof PrintedTable) {
        all.add(other.parts().get(i));
      }
    }
    return new PrintedReport(form, year, all);
  }

  /** Two reports in one file. */
  public PrintedReport followedBy(PrintedReport other) {
    return with(Stream.concat(parts.stream(), other.parts.stream()).toList());
  }

  PrintedReport with(List<Part> parts) {
    return new PrintedReport(form, year, parts);
  }

  PrintedReport withTables(UnaryOperator<PrintedTable> change) {
    return with(
        parts.stream()
            .map(part -> part instanceof PrintedTable table ? change.apply(table) : part)
            .toList());
  }

  PrintedReport withCells(UnaryOperator<PrintedTable.Printed> change) {
    return withTables(table -> table.withCells(change));
  }

  PrintedReport withWords(UnaryOperator<String> change) {
    return with(
        parts.stream()
            .map(
                part ->
                    part instanceof Words words
                        ? new Words(words.style(), change.apply(words.text()))
                        : part)
            .toList());
  }

  Stream<PrintedTable> tables() {
    return parts.stream().filter(PrintedTable.class::isInstance).map(PrintedTable.class::cast);
  }
}
