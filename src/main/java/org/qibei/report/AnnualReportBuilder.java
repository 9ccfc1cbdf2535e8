package org.qibei.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qibei.form.Cell;
import org.qibei.form.Form;
import org.qibei.form.Section;

/** Puts a report together, or a changed copy of one. */
public final class AnnualReportBuilder {
  final Form form;
  final Map<Section, SectionText> sections = new EnumMap<>(Section.class);
  final SortedMap<Cell, Figure> figures =
      new TreeMap<>(Comparator.comparing(Cell::path, PlaceOrder.FORM));
  final SortedMap<String, Figure> hybridFigures = new TreeMap<>(PlaceOrder.FORM);
  List<Section> order = List.of();
  Identity identity = Identity.UNKNOWN;
  String preamble = "";

  AnnualReportBuilder(Form form) {
    this.form = form;
  }

  AnnualReportBuilder(AnnualReport report) {
    this(report.form());
    identity = report.identity();
    preamble = report.preamble();
    sections.putAll(report.sections());
    order = report.order();
    figures.putAll(report.figures());
    hybridFigures.putAll(report.hybridFigures());
  }

  public AnnualReportBuilder title(String title) {
    return title(Optional.of(title));
  }

  public AnnualReportBuilder title(Optional<String> title) {
    identity =
        new Identity(
            title,
            identity.agencyName(),
            identity.fiscalYear(),
            identity.signedOn(),
            identity.signOff());
    return this;
  }

  public AnnualReportBuilder agencyName(String agencyName) {
    return agencyName(Optional.of(agencyName));
  }

  public AnnualReportBuilder agencyName(Optional<String> agencyName) {
    identity =
        new Identity(
            identity.title(),
            agencyName,
            identity.fiscalYear(),
            identity.signedOn(),
            identity.signOff());
    return this;
  }

  public AnnualReportBuilder fiscalYear(int fiscalYear) {
    return fiscalYear(OptionalInt.of(fiscalYear));
  }

  public AnnualReportBuilder fiscalYear(OptionalInt fiscalYear) {
    identity =
        new Identity(
            identity.title(),
            identity.agencyName(),
            fiscalYear,
            identity.signedOn(),
            identity.signOff());
    return this;
  }

  public AnnualReportBuilder signed(Optional<LocalDate> on, Optional<String> signOff) {
    identity =
        new Identity(identity.title(), identity.agencyName(), identity.fiscalYear(), on, signOff);
    return this;
  }

  public AnnualReportBuilder signed(LocalDate on, String signOff) {
    return signed(Optional.of(on), Optional.of(signOff));
  }

  public AnnualReportBuilder preamble(String preamble) {
    this.preamble = preamble;
    return this;
  }

  public AnnualReportBuilder section(Section section, SectionText text) {
    sections.put(section, text);
    return this;
  }

  /** The sections as they follow one another; without a word on it they follow as on the form. */
  public AnnualReportBuilder order(List<Section> asInTheDocument) {
    order = List.copyOf(asInTheDocument);
    return this;
  }

  public AnnualReportBuilder without(Section section) {
    sections.remove(section);
    return this;
  }

  public AnnualReportBuilder without(Cell cell) {
    figures.remove(cell);
    return this;
  }

  /** A cell of another edition is kept among the hybrid figures. */
  public AnnualReportBuilder figure(Cell cell, Figure figure) {
    if (form.cell(cell.path()).isPresent()) {
      figures.put(cell, figure);
    } else {
      hybridFigures.put(cell.path(), figure);
    }
    return this;
  }

  public AnnualReportBuilder figure(String path, String raw) {
    Cell cell = form.cell(path).orElseThrow(() -> new IllegalArgumentException("no cell " + path));
    return figure(cell, Figure.read(raw, cell.kind()));
  }

  public AnnualReportBuilder hybridFigure(String path, Figure figure) {
    hybridFigures.put(path, figure);
    return this;
  }

  public AnnualReport build() {
    return new AnnualReport(this);
  }
}
