package org.qibei.web.reviewer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qibei.check.Finding;
import org.qibei.check.Wording;
import org.qibei.filing.Explanation;
import org.qibei.form.Form;
import org.qibei.review.ReviewItem;
import org.qibei.web.Dates;
import org.qibei.web.Texts;
import org.qibei.web.part.FindingGroup;
import org.qibei.web.part.FindingView;
import org.qibei.web.part.Mark;
import org.qibei.web.part.Pair;
import org.qibei.web.part.Quote;

/** The items of a review as cards, section by section, and as marks in the tables. */
final class ReviewCards {
  private final Wording wording;
  private final Texts texts;
  private final Dates dates;
  private final Anchors anchors;

  ReviewCards(Form form, Texts texts, Dates dates) {
    this.wording = Wording.in(texts.messages().locale());
    this.texts = texts;
    this.dates = dates;
    this.anchors = new Anchors(form);
  }

  /** What needs a decision by section, the gravest first; hints stand last and fold. */
  List<FindingGroup> groups(List<ReviewItem> items) {
    Map<String, List<FindingView>> sections = new LinkedHashMap<>();
    items.stream()
        .filter(item -> !item.isHint())
        .sorted(Comparator.comparing(item -> item.group().severity()))
        .forEach(
            item ->
                sections.computeIfAbsent(section(item), key -> new ArrayList<>()).add(card(item)));
    List<FindingGroup> groups = new ArrayList<>();
    sections.forEach((section, cards) -> groups.add(new FindingGroup(section, cards)));
    List<FindingView> hints =
        items.stream().filter(ReviewItem::isHint).map(item -> card(item).fold()).toList();
    if (!hints.isEmpty()) {
      groups.add(
          new FindingGroup(texts.get("reviewer.hints"), texts.get("reviewer.hints.note"), hints));
    }
    return groups;
  }

  Map<String, Mark> marks(List<ReviewItem> items) {
    Map<String, Mark> marks = new HashMap<>();
    items.stream()
        .sorted(Comparator.comparing(item -> item.group().severity()))
        .forEach(item -> item.group().findings().forEach(f -> mark(marks, item, f)));
    return marks;
  }

  private void mark(Map<String, Mark> marks, ReviewItem item, Finding finding) {
    anchors
        .cell(finding.place())
        .ifPresent(
            cell ->
                marks.putIfAbsent(
                    cell.path(), new Mark(item.group().severity().id(), "", id(item))));
  }

  private FindingView card(ReviewItem item) {
    org.qibei.check.FindingGroup group = item.group();
    return FindingView.of(
            id(item), group.severity().id(), group.title(), lost(group.points()), group.rule())
        .keyed(group.key())
        .at(group.place(), anchors.link(group.findings().get(0)))
        .with(facts(item), group.remark())
        .quoting(
            item.explanation()
                .map(said -> quote(group, said))
                .orElseGet(() -> new Quote(group.key(), "", "")))
        .decided(item.state().key());
  }

  private Quote quote(org.qibei.check.FindingGroup group, Explanation said) {
    String by = texts.of("forms.explained", said.by(), dates.time(said.at()));
    return new Quote(group.key(), said.words(), by);
  }

  private List<Pair> facts(ReviewItem item) {
    org.qibei.check.FindingGroup group = item.group();
    List<Pair> facts = new ArrayList<>();
    add(facts, "reviewer.declared", group.declared());
    add(facts, group.isMissing() ? "reviewer.missing" : "reviewer.expected", group.expected());
    add(facts, "reviewer.basis", group.basis());
    add(facts, "reviewer.waived-because", item.reason().orElse(""));
    return facts;
  }

  private void add(List<Pair> facts, String key, String words) {
    if (!words.isEmpty()) {
      facts.add(new Pair(texts.get(key), words));
    }
  }

  private String section(ReviewItem item) {
    return wording.section(item.group().findings().get(0));
  }

  private static String id(ReviewItem item) {
    return "f-" + item.group().key().replaceAll("[^\\w-]", "-");
  }

  static String lost(BigDecimal points) {
    return points.signum() == 0 ? "" : "−" + points.setScale(1, RoundingMode.HALF_UP);
  }
}
