package org.qibei.web.reviewer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qibei.form.Form;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.SectionText;
import org.qibei.web.part.Mark;
import org.qibei.web.part.StatContent;
import org.qibei.web.part.StatTableView;

/** The report as it was read, part by part, ready for a page. */
public record Reading(String title, List<Part> parts, String signOff) {

  /** One part: its anchor, heading, paragraphs, and the table that belongs to it. */
  public record Part(
      String id, String heading, List<String> paragraphs, Optional<StatTableView> table) {
    public boolean isMissing() {
      return paragraphs.isEmpty() && table.isEmpty();
    }
  }

  static Reading of(AnnualReport report, Map<String, Mark> marks) {
    List<Part> parts = new ArrayList<>();
    if (!report.preamble().isBlank()) {
      parts.add(new Part("s-preamble", "", paragraphs(report.preamble()), Optional.empty()));
    }
    for (Section section : Section.values()) {
      parts.add(part(report, section, marks));
    }
    return new Reading(report.title().orElse(""), parts, report.signOff().orElse(""));
  }

  private static Part part(AnnualReport report, Section section, Map<String, Mark> marks) {
    Form form = report.form();
    Optional<SectionText> text = report.section(section);
    String heading = text.flatMap(SectionText::heading).orElse(form.heading(section));
    return new Part(
        "s-" + section.id(),
        heading,
        text.map(found -> paragraphs(found.text())).orElse(List.of()),
        form.tableOf(section)
            .map(
                table -> StatTableView.of(form, table.id(), StatContent.of(report).marked(marks))));
  }

  private static List<String> paragraphs(String text) {
    return Arrays.stream(text.split("\n")).filter(line -> !line.isBlank()).toList();
  }
}
