package org.qibei.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.extraction.Reason;
import org.qibei.form.Cell;
import org.qibei.form.Column;
import org.qibei.form.Form;
import org.qibei.form.Forms;
import org.qibei.form.Section;
import org.qibei.platform.Refusal;
import org.qibei.report.AnnualReport;
import org.qibei.report.AnnualReportBuilder;
import org.qibei.report.Figure;
import org.qibei.report.SectionText;

/** A report being written: its cells and texts as they lie in rows, one a place. */
public record Draft(
    Form form,
    double quality,
    Map<String, DraftFigure> figures,
    Map<String, DraftSection> sections) {

  static Draft of(
      Form form, double quality, List<DraftFigure> figures, List<DraftSection> sections) {
    return new Draft(
        form,
        quality,
        figures.stream()
            .collect(Collectors.toUnmodifiableMap(DraftFigure::place, Function.identity())),
        sections.stream()
            .collect(Collectors.toUnmodifiableMap(DraftSection::id, Function.identity())));
  }

  /** The draft as the report it would be if it were handed in now. */
  public AnnualReport report() {
    AnnualReportBuilder report =
        AnnualReport.builder(form)
            .title(text(DraftSection.TITLE))
            .agencyName(text(DraftSection.AGENCY_NAME))
            .preamble(text(DraftSection.PREAMBLE).orElse(""))
            .fiscalYear(
                text(DraftSection.FISCAL_YEAR)
                    .map(Integer::valueOf)
                    .map(OptionalInt::of)
                    .orElse(OptionalInt.empty()))
            .signed(
                text(DraftSection.SIGNED_ON).map(LocalDate::parse), text(DraftSection.SIGN_OFF));
    for (Section section : Section.values()) {
      section(section).ifPresent(words -> report.section(section, words));
    }
    figures.values().forEach(figure -> place(report, figure));
    report.order(Shown.order(text(DraftSection.SECTION_ORDER)));
    return report.build();
  }

  /** The dossier with what the document showed besides figures and texts. */
  Dossier shown(Dossier dossier) {
    return Shown.told(dossier, body(DraftSection.WRITTEN_LABELS), body(DraftSection.PAGE_SIZE));
  }

  /** A row of the draft as it stands, blank or not. */
  Optional<String> body(String id) {
    return section(id).map(DraftSection::body);
  }

  private Optional<String> text(String id) {
    return Optional.ofNullable(sections.get(id))
        .map(DraftSection::body)
        .filter(body -> !body.isBlank());
  }

  private Optional<SectionText> section(Section section) {
    return Optional.ofNullable(sections.get(section.id()))
        .filter(row -> row.heading().isPresent() || !row.body().isBlank())
        .map(row -> new SectionText(row.heading(), row.body()));
  }

  private void place(AnnualReportBuilder report, DraftFigure figure) {
    Optional<Cell> cell = form.cell(figure.place());
    if (cell.isPresent()) {
      report.figure(cell.get(), Figure.read(figure.value(), cell.get().kind()));
    } else {
      report.hybridFigure(
          figure.place(), Figure.read(figure.value(), kindElsewhere(figure.place())));
    }
  }

  private static Column.Kind kindElsewhere(String place) {
    return Forms.all().stream()
        .flatMap(form -> form.cell(place).stream())
        .map(Cell::kind)
        .findFirst()
        .orElse(Column.Kind.COUNT);
  }

  public Optional<DraftFigure> figure(String place) {
    return Optional.ofNullable(figures.get(place));
  }

  public Optional<DraftSection> section(String id) {
    return Optional.ofNullable(sections.get(id));
  }

  /** The texts: all sections but those that stand for a cell which was not read. */
  public List<DraftSection> texts() {
    return sections.values().stream()
        .filter(text -> form.cell(text.id()).isEmpty() && !Shown.has(text))
        .toList();
  }

  /**
   * Cells that the document may have and the reading did not take; each with its doubt and with
   * what was typed meanwhile.
   */
  public List<DraftFigure> unread() {
    return sections.values().stream()
        .filter(row -> form.cell(row.id()).isPresent())
        .map(this::unread)
        .toList();
  }

  private DraftFigure unread(DraftSection row) {
    Optional<DraftFigure> typed = figure(row.id());
    return new DraftFigure(
        row.id(),
        typed.map(DraftFigure::value).orElse(""),
        Optional.empty(),
        row.doubt(),
        Optional.empty(),
        row.source(),
        row.confirmed(),
        typed.map(DraftFigure::version).orElse(0));
  }

  /** Refuses while the reading left a doubt on which nobody has decided. */
  void requireSettled() {
    int open = doubtfulPlaces().size();
    if (open > 0) {
      throw new Refusal("refusals.draft.doubts-open", open);
    }
  }

  /** Whether nothing that was read is still in doubt. */
  public boolean isSettled() {
    return doubtfulPlaces().isEmpty();
  }

  /** Tables that the document shows as pictures, whether somebody has looked at them or not. */
  Set<String> pictured() {
    Stream<String> unread =
        sections.values().stream()
            .filter(row -> row.doubt().filter(Reason.TABLE_IN_PICTURE.name()::equals).isPresent())
            .map(DraftSection::id);
    Stream<String> recognised =
        figures.values().stream()
            .filter(row -> row.doubt().filter(Reason.READ_BY_SIGHT.name()::equals).isPresent())
            .map(row -> row.place().split("\\.", 2)[0]);
    return Stream.concat(unread, recognised).collect(Collectors.toUnmodifiableSet());
  }

  /** Places about which the reading was unsure and nobody has decided yet. */
  public Set<String> doubtfulPlaces() {
    return Stream.concat(
            figures.values().stream().filter(DraftFigure::isDoubtful).map(DraftFigure::place),
            sections.values().stream().filter(DraftSection::isDoubtful).map(DraftSection::id))
        .collect(Collectors.toUnmodifiableSet());
  }
}
