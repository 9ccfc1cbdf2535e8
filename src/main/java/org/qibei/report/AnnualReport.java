package org.qibei.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qibei.form.Cell;
import org.qibei.form.Form;
import org.qibei.form.Section;

/** The statutory form as an agency filled it in (年度报告); it never changes. */
public final class AnnualReport {
  private final Form form;
  private final Identity identity;
  private final String preamble;
  private final Map<Section, SectionText> sections;
  private final List<Section> order;
  private final SortedMap<Cell, Figure> figures;
  private final SortedMap<String, Figure> hybridFigures;

  /** The same figures for asking by cell, which rules do thousands of times. */
  private final Map<Cell, Figure> byCell;

  AnnualReport(AnnualReportBuilder builder) {
    this.form = builder.form;
    this.identity = builder.identity;
    this.preamble = builder.preamble;
    this.sections = Collections.unmodifiableMap(new EnumMap<>(builder.sections));
    this.order =
        builder.order.containsAll(sections.keySet())
            ? builder.order.stream().filter(sections::containsKey).toList()
            : List.copyOf(sections.keySet());
    this.figures = Collections.unmodifiableSortedMap(new TreeMap<>(builder.figures));
    this.byCell = Map.copyOf(builder.figures);
    this.hybridFigures = Collections.unmodifiableSortedMap(new TreeMap<>(builder.hybridFigures));
  }

  public static AnnualReportBuilder builder(Form form) {
    return new AnnualReportBuilder(form);
  }

  public AnnualReportBuilder toBuilder() {
    return new AnnualReportBuilder(this);
  }

  public AnnualReport with(Cell cell, Figure figure) {
    return toBuilder().figure(cell, figure).build();
  }

  public AnnualReport without(Section section) {
    return toBuilder().without(section).build();
  }

  public AnnualReport without(Cell cell) {
    return toBuilder().without(cell).build();
  }

  public Form form() {
    return form;
  }

  public Optional<String> title() {
    return identity.title();
  }

  public Optional<String> agencyName() {
    return identity.agencyName();
  }

  /** The fiscal year that the document says. */
  public OptionalInt fiscalYear() {
    return identity.fiscalYear();
  }

  public Optional<LocalDate> signedOn() {
    return identity.signedOn();
  }

  /** The closing lines as written: who signs, and when (落款). */
  public Optional<String> signOff() {
    return identity.signOff();
  }

  Identity identity() {
    return identity;
  }

  /** The text before the first section, without the title. */
  public String preamble() {
    return preamble;
  }

  public Map<Section, SectionText> sections() {
    return sections;
  }

  /** The sections in the order in which the document has them. */
  public List<Section> order() {
    return order;
  }

  public Optional<SectionText> section(Section section) {
    return Optional.ofNullable(sections.get(section));
  }

  /** All cells that were found, in form order; a cell that was not found has no entry. */
  public SortedMap<Cell, Figure> figures() {
    return figures;
  }

  public Optional<Figure> figure(Cell cell) {
    return Optional.ofNullable(byCell.get(cell));
  }

  public Optional<Figure> figure(String path) {
    return form.cell(path).flatMap(this::figure);
  }

  /** Figures of rows that another edition has, such as an undivided row （六） under form2021. */
  public SortedMap<String, Figure> hybridFigures() {
    return hybridFigures;
  }

  public Stream<Count> counts() {
    return figures.entrySet().stream()
        .flatMap(
            entry -> entry.getValue().asNumber().map(n -> new Count(entry.getKey(), n)).stream());
  }

  /** All text outside the tables, in the order of the document. */
  public String narrative() {
    Stream<String> parts =
        order.stream()
            .map(sections::get)
            .flatMap(part -> Stream.of(part.heading().orElse(""), part.text()));
    return Stream.of(Stream.of(preamble), parts, signOff().stream())
        .flatMap(text -> text)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AnnualReport that
        && form == that.form
        && identity.equals(that.identity)
        && preamble.equals(that.preamble)
        && sections.equals(that.sections)
        && order.equals(that.order)
        && figures.equals(that.figures)
        && hybridFigures.equals(that.hybridFigures);
  }

  @Override
  public int hashCode() {
    return Objects.hash(form, identity, preamble, sections, figures, hybridFigures);
  }
}
