package org.qibei.check;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.Place;
import org.qibei.report.SectionText;

/**
 * The words of one report outside its tables, paragraph by paragraph; they are made comparable once
 * and then asked by many rules.
 */
public final class Narrative {

  private static final List<Section> WRITTEN =
      List.of(Section.OVERVIEW, Section.PROBLEMS_IMPROVEMENT, Section.OTHER_MATTERS);

  private final AnnualReport report;
  private final Once<List<Paragraph>> preamble = new Once<>();
  private final Once<Map<Section, List<Paragraph>>> sections = new Once<>();
  private final Map<Class<?>, Object> worked = new ConcurrentHashMap<>();

  Narrative(AnnualReport report) {
    this.report = report;
  }

  /** A paragraph and the place that holds it; the text is without spaces. */
  public record Paragraph(Place place, String text) {}

  /** What stands before the first section. */
  public List<Paragraph> preamble() {
    return preamble.get(() -> paragraphs(Place.report(), report.preamble()));
  }

  /** The paragraphs of a section, without its heading. */
  public List<Paragraph> of(Section section) {
    return sections.get(this::read).getOrDefault(section, List.of());
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
  public <T> T once(Class<T> kind, Function<AnnualReport, T> work) {
    return kind.cast(worked.computeIfAbsent(kind, ignored -> work.apply(report)));
  }

  private Map<Section, List<Paragraph>> read() {
    return WRITTEN.stream()
        .collect(
            Collectors.toUnmodifiableMap(
                section -> section,
                section ->
                    paragraphs(
                        Place.of(section),
                        report.section(section).map(SectionText::text).orElse(""))));
  }

  private static List<Paragraph> paragraphs(Place place, String text) {
    return Prose.paragraphs(text).stream().map(words -> new Paragraph(place, words)).toList();
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
