package org.qibei.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.Place;

/**
 * The words of one report outside its tables, paragraph by paragraph; they are made comparable once
 * and then asked by many rules.
 */
public final class Narrative {

  private static final List<Section> WRITTEN =
      List.of(Section.OVERVIEW, Section.PROBLEMS_IMPROVEMENT, Section.OTHER_MATTERS);

  private final AnnualReport report;
  private final Once<Map<Section, Part>> parts = new Once<>();
  private final Once<Part> preamble = new Once<>();
  private final Once<String> raw = new Once<>();
  private final Once<String> squeezed = new Once<>();
  private final Map<Class<?>, Object> worked = new ConcurrentHashMap<>();

  public Narrative(AnnualReport report) {
    this.report = report;
  }

  /** A paragraph and the place that holds it; the text is without spaces. */
  public record Paragraph(Place place, String text) {}

  /** What stands before the first section. */
  public List<Paragraph> preamble() {
    return opening().placed();
  }

  /** The paragraphs of a section that an agency writes itself, without its heading. */
  public List<Paragraph> of(Section section) {
    return WRITTEN.contains(section) ? part(section).placed() : List.of();
  }

  /** A section's text without its heading; empty when there is none. */
  public Part part(Section section) {
    Part known = parts.get(this::read).get(section);
    return known == null ? Part.none(Place.of(section)) : known;
  }

  /** The preamble and all sections. */
  public Stream<Part> parts() {
    return Stream.concat(Stream.of(opening()), parts.get(this::read).values().stream());
  }

  /** The closing lines, where there are any. */
  public Stream<Part> signOff() {
    return report.signOff().stream().map(words -> Part.of(Place.report(), words));
  }

  /** All text outside the tables as written, headings included. */
  public String raw() {
    return raw.get(report::narrative);
  }

  /** The same without spaces. */
  public String squeezed() {
    return squeezed.get(() -> Prose.squeeze(raw()));
  }

  /** The sections that an agency writes itself: one, five and six. */
  public Stream<Section> written() {
    return WRITTEN.stream();
  }

  /** The paragraphs of sections one, five and six. */
  public Stream<Paragraph> body() {
    return written().flatMap(section -> of(section).stream());
  }

  /** Preamble, then sections one, five and six. */
  public Stream<Paragraph> whole() {
    return Stream.concat(preamble().stream(), body());
  }

  /** What else can be worked out of the report alone, worked out once. */
  public <T> T once(Class<T> kind, Function<Narrative, T> work) {
    Object known = worked.get(kind);
    if (known == null) {
      known = work.apply(this);
      worked.put(kind, known);
    }
    return kind.cast(known);
  }

  private Part opening() {
    return preamble.get(() -> Part.of(Place.report(), report.preamble()));
  }

  private Map<Section, Part> read() {
    Map<Section, Part> read = new EnumMap<>(Section.class);
    report
        .sections()
        .forEach((section, words) -> read.put(section, Part.of(Place.of(section), words.text())));
    return read;
  }

  /** Something worked out when it is first asked for; two threads may do so, with one result. */
  private static final class Once<T> {
    private volatile T value;

    T get(Supplier<T> work) {
      T known = value;
      if (known == null) {
        known = work.get();
        value = known;
      }
      return known;
    }
  }
}
