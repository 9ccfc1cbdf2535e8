package org.qibei.web.agency;

import java.util.Arrays;
import java.util.List;
import org.qibei.form.Form;
import org.qibei.form.Section;
import org.qibei.form.Table;
import org.qibei.report.AnnualReport;
import org.qibei.report.SectionText;
import org.qibei.web.part.StatContent;
import org.qibei.web.part.StatTableView;

/**
 * A report in full, to read: title, preamble, the six sections with their tables, closing lines.
 */
public final class ReportText {
  private final AnnualReport report;
  private final StatContent content;

  public ReportText(AnnualReport report, StatContent content) {
    this.report = report;
    this.content = content;
  }

  /**
   * A section as written; without a heading of its own it stands under the canonical one, marked as
   * missing.
   */
  public record Part(
      String id, String heading, boolean headed, List<String> paragraphs, StatTableView table) {}

  public String getTitle() {
    return report.title().orElse("");
  }

  public List<String> getPreamble() {
    return paragraphs(report.preamble());
  }

  public List<Part> getParts() {
    return Arrays.stream(Section.values()).map(this::part).toList();
  }

  private Part part(Section section) {
    Form form = report.form();
    SectionText words = report.section(section).orElse(SectionText.withoutHeading(""));
    StatTableView table =
        form.tableOf(section)
            .map(Table::id)
            .map(id -> StatTableView.of(form, id, content))
            .orElse(null);
    return new Part(
        section.id(),
        words.heading().orElseGet(() -> form.heading(section)),
        words.heading().isPresent(),
        paragraphs(words.text()),
        table);
  }

  public List<String> getSignOff() {
    return paragraphs(report.signOff().orElse(""));
  }

  private static List<String> paragraphs(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }
}
