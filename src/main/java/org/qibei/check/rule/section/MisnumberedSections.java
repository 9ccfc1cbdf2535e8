package org.qibei.check.rule.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qibei.check.Contents;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.check.phrase.Phrase;
import org.qibei.form.Section;
import org.qibei.report.Place;
import org.qibei.report.SectionText;

/**
 * Sections in another order than the form's, headings that are not numbered 一 to 六, or a seventh
 * section after them (SEC-05).
 */
public final class MisnumberedSections implements Rule {

  private static final String SEVENTH = "七";
  private static final Phrase SEVENTH_HEADING = Phrase.of("七、[^。；;，,]{2,25}");

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    Contents contents = Contents.of(dossier);
    boolean whole =
        Arrays.stream(Section.values())
            .allMatch(section -> contents.hasHeading(section) || contents.hasContent(section));
    return whole ? Numerals.lackingHeadings(dossier) : Optional.of(Input.SECTION);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    Optional<Flaw> swapped = swapped(dossier);
    if (swapped.isPresent()) {
      return swapped.stream();
    }
    List<Numbered> headings = numbered(dossier);
    List<Numbered> wrong = headings.stream().filter(each -> !each.isRight()).toList();
    if (wrong.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        Flaw.at(Place.of(wrong.get(0).section()))
            .declared(joined(headings.stream().map(Numbered::numeral)))
            .expected(joined(Arrays.stream(Section.values()).map(Section::numeral)))
            .quoting(wrong.get(0).words()));
  }

  /** The first section that stands where another one is due. */
  private static Optional<Flaw> swapped(Dossier dossier) {
    List<Section> order =
        dossier.report().order().stream().filter(Contents.of(dossier)::hasHeading).toList();
    List<Section> due = order.stream().sorted().toList();
    return IntStream.range(0, order.size())
        .filter(at -> order.get(at) != due.get(at))
        .mapToObj(at -> flaw(dossier, order.get(at), due.get(at)))
        .findFirst();
  }

  private static Flaw flaw(Dossier dossier, Section found, Section due) {
    String heading = dossier.report().section(found).flatMap(SectionText::heading).orElse("");
    return Flaw.at(Place.of(found))
        .grade("order")
        .declared(heading.strip())
        .expected(dossier.report().form().heading(due));
  }

  /** A heading that lost its numeral, as numbered lists do when text is copied, is left out. */
  private static List<Numbered> numbered(Dossier dossier) {
    List<Numbered> headings = new ArrayList<>();
    for (Map.Entry<Section, SectionText> part : dossier.report().sections().entrySet()) {
      String heading = part.getValue().heading().orElse("").strip();
      Numerals.of(heading)
          .ifPresent(numeral -> headings.add(new Numbered(part.getKey(), numeral, heading)));
    }
    boolean sixth = headings.stream().anyMatch(each -> each.section() == Section.OTHER_MATTERS);
    if (sixth) {
      dossier.narrative().part(Section.OTHER_MATTERS).paragraphs().stream()
          .filter(line -> SEVENTH_HEADING.matches(line))
          .findFirst()
          .ifPresent(line -> headings.add(new Numbered(Section.OTHER_MATTERS, SEVENTH, line)));
    }
    return headings;
  }

  private static String joined(Stream<String> numerals) {
    return numerals.collect(Collectors.joining("、"));
  }

  /** A heading with the numeral it has. */
  private record Numbered(Section section, String numeral, String words) {
    boolean isRight() {
      return section.numeral().equals(numeral);
    }
  }
}
