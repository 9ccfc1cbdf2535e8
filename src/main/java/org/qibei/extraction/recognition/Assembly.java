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
  private static final String TITLE = "title";
  private static final String FISCAL_YEAR = "fiscalYear";
  private static final String AGENCY_NAME = "agencyName";
  private static final String PREAMBLE = "preamble";
  private static final String SIGN_OFF = "signOff";
  private static final String SIGNED_ON = "signedOn";

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
    place(title.lines(), TITLE, FISCAL_YEAR);
    place(title.agency().isPresent() ? title.lines() : signOff.lines(), AGENCY_NAME);
    place(signOff.lines(), SIGN_OFF, SIGNED_ON);
    place(sections.preamble(), PREAMBLE);
    found.figures().forEach(report::figure);
    report.preamble(String.join("\n", Paragraphs.of(sections.preamble(), width)));
    sections.passages().forEach((section, passages) -> section(section, passages, report));
    report.order(sections.order());
    return new Recognised(report.build(), found.doubts(), found.provenance(), found.quality());
  }

  private void section(Section section, List<Passage> passages, AnnualReportBuilder report) {
    Optional<Heading> heading = sections.heading(section);
    String text = String.join("\n", Paragraphs.of(passages, width));
    report.section(section, new SectionText(heading.map(Heading::text), text));
    List<Passage> written = sections.written(section);
    place(written, section.id());
    boolean guessed =
        section == Section.PROBLEMS_IMPROVEMENT && sections.isGuessed() && heading.isEmpty();
    if (guessed) {
      Provenance source = Paragraphs.source(written).orElse(Provenance.line(0, ""));
      found.doubt(section.id(), Reason.SECTION_WITHOUT_HEADING, 0.5, source);
    }
  }

  private void place(List<Passage> written, String... places) {
    Optional<Provenance> source = Paragraphs.source(written);
    for (String place : places) {
      source.ifPresent(known -> found.place(place, known));
    }
  }

  private SignOff signOff() {
    List<Passage> last =
        sections.order().stream()
            .reduce((first, second) -> second)
            .map(section -> sections.passages().get(section))
            .orElseGet(ArrayList::new);
    return SignOff.takenFrom(last).or(sections.preamble());
  }
}
