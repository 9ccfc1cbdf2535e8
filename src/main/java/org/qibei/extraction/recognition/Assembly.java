package org.qibei.extraction.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.qibei.extraction.Provenance;
import org.qibei.extraction.Reason;
import org.qibei.form.Form;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.AnnualReportBuilder;
import org.qibei.report.SectionText;

/** Puts the report together from what was found. */
final class Assembly {
  private final Form form;
  private final TitlePage title;
  private final OptionalInt year;
  private final Sections sections;
  private final LineWidth width;
  private final Found found;

  Assembly(
      Form form,
      TitlePage title,
      OptionalInt year,
      Sections sections,
      LineWidth width,
      Found found) {
    this.form = form;
    this.title = title;
    this.year = year;
    this.sections = sections;
    this.width = width;
    this.found = found;
  }

  Recognised recognised() {
    AnnualReportBuilder report = AnnualReport.builder(form).title(title.title()).fiscalYear(year);
    SignOff signOff = signOff();
    report.signed(signOff.date(), signOff.written());
    report.agencyName(title.agency().or(signOff::agency));
    found.figures().forEach(report::figure);
    report.preamble(String.join("\n", Paragraphs.of(sections.preamble(), width)));
    sections.passages().forEach((section, passages) -> section(section, passages, report));
    return new Recognised(report.build(), found.doubts(), found.provenance(), found.quality());
  }

  private void section(Section section, List<Passage> passages, AnnualReportBuilder report) {
    Optional<Heading> heading = sections.heading(section);
    String text = String.join("\n", Paragraphs.of(passages, width));
    report.section(section, new SectionText(heading.map(Heading::text), text));
    Provenance source =
        heading.map(h -> Paragraphs.source(passages)).orElse(Paragraphs.source(passages));
    found.place(section.id(), source);
    boolean guessed =
        section == Section.PROBLEMS_IMPROVEMENT && sections.isGuessed() && heading.isEmpty();
    if (guessed) {
      found.doubt(section.id(), Reason.SECTION_WITHOUT_HEADING, 0.5, source);
    }
  }

  private SignOff signOff() {
    List<Passage> last =
        sections.passages().entrySet().stream()
            .reduce((first, second) -> second)
            .map(entry -> entry.getValue())
            .orElseGet(ArrayList::new);
    return SignOff.takenFrom(last).or(sections.preamble());
  }
}
