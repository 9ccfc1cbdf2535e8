package org.qibei.web.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qibei.check.Wording;
import org.qibei.filing.DocumentPlace;
import org.qibei.filing.Draft;
import org.qibei.filing.DraftFigure;
import org.qibei.filing.DraftSection;
import org.qibei.form.Section;
import org.qibei.report.Place;
import org.qibei.web.Texts;

/**
 * The doubts of a reading as questions, in the order of the form; cells of one row with one reason
 * are one question.
 */
final class Doubts {
  private static final int QUOTED = 120;
  private static final String UNREAD = "UNREAD";
  private static final String CELL_COUNT = "CELL_COUNT";
  private static final String NOTHING = "—";

  private final Draft draft;
  private final Texts texts;
  private final Wording wording;

  Doubts(Draft draft, Texts texts) {
    this.draft = draft;
    this.texts = texts;
    this.wording = Wording.in(texts.messages().locale());
  }

  List<DoubtCard> cards() {
    List<DoubtCard> cards = new ArrayList<>();
    for (DraftSection title : titles()) {
      cards.add(card(cards.size() + 1, title));
    }
    for (List<DraftFigure> group : figures().values()) {
      cards.add(card(cards.size() + 1, group));
    }
    for (DraftSection section : sections()) {
      if (!titles().contains(section)) {
        cards.add(card(cards.size() + 1, section));
      }
    }
    return cards;
  }

  /** Whether it is the right report comes before every question about its figures. */
  private List<DraftSection> titles() {
    return sections().stream().filter(text -> text.id().equals(DraftSection.TITLE)).toList();
  }

  private Map<String, List<DraftFigure>> figures() {
    return Stream.concat(draft.figures().values().stream(), draft.unread().stream())
        .filter(figure -> figure.doubt().isPresent())
        .sorted(Comparator.comparing(figure -> new Place(figure.place())))
        .collect(Collectors.groupingBy(this::key, LinkedHashMap::new, Collectors.toList()));
  }

  private String key(DraftFigure figure) {
    return rowOf(figure.place()) + ":" + reason(figure);
  }

  /** A cell that was not read has one question, whatever kept it from being read. */
  private String reason(DraftFigure figure) {
    return draft.section(figure.place()).isPresent() ? UNREAD : figure.doubt().orElseThrow();
  }

  private static String rowOf(String place) {
    return place.substring(0, place.lastIndexOf('.'));
  }

  private List<DraftSection> sections() {
    return draft.texts().stream()
        .filter(section -> section.doubt().isPresent())
        .sorted(Comparator.comparing(section -> new Place(section.id())))
        .toList();
  }

  private DoubtCard card(int number, List<DraftFigure> group) {
    DraftFigure first = group.get(0);
    return new DoubtCard(
        key(first),
        group.stream().map(DraftFigure::place).collect(Collectors.joining(" ")),
        number,
        question(reason(first), wording.place(rowOf(first.place())), group.size()),
        why(reason(first)),
        page(first.source()),
        group.stream().map(this::line).toList(),
        "",
        "#" + first.place().split("\\.", 2)[0] + "." + first.place(),
        group.stream().noneMatch(DraftFigure::isDoubtful));
  }

  private DoubtCard.Line line(DraftFigure figure) {
    String name = wording.place(figure.place());
    String value = figure.isBlank() ? texts.get("forms.stat.blank") : figure.value();
    return new DoubtCard.Line(
        figure.place(),
        name.substring(name.lastIndexOf('/') + 1).strip(),
        isElsewhere(figure)
            ? NOTHING
            : figure.source().map(DocumentPlace::raw).or(figure::raw).orElse(""),
        value);
  }

  /**
   * Where a row has fewer cells than the form, its place is known, but not which cell is missing.
   */
  private boolean isElsewhere(DraftFigure figure) {
    return draft.section(figure.place()).isPresent()
        && figure.doubt().equals(Optional.of(CELL_COUNT));
  }

  private DoubtCard card(int number, DraftSection section) {
    String reason = section.doubt().orElseThrow();
    return new DoubtCard(
        section.id(),
        section.id(),
        number,
        question(reason, name(section.id()), 1),
        why(reason),
        page(section.source()),
        List.of(),
        shortened(section.body()),
        (section.id().matches("t\\d") ? "#head-" : "#text-") + section.id(),
        !section.isDoubtful());
  }

  private String name(String id) {
    boolean known =
        Stream.of(Section.values()).map(Section::id).anyMatch(id::equals) || id.contains(".");
    return known || id.matches("t\\d") ? wording.place(id) : texts.get("agency.text." + id);
  }

  private String question(String reason, String where, int cells) {
    return texts.of("agency.doubt." + PreparePage.key(reason), where, cells);
  }

  private String why(String reason) {
    return texts.get("agency.doubt." + PreparePage.key(reason) + ".why");
  }

  private String page(Optional<DocumentPlace> source) {
    return source
        .filter(place -> place.page() > 0)
        .map(place -> texts.of("agency.doubt.page", place.page()))
        .orElse("");
  }

  private static String shortened(String text) {
    return text.length() > QUOTED ? text.substring(0, QUOTED) + "……" : text;
  }
}
