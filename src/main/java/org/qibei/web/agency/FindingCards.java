package org.qibei.web.agency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qibei.check.Finding;
import org.qibei.check.FindingGroup;
import org.qibei.check.Wording;
import org.qibei.filing.Explanation;
import org.qibei.report.Place;
import org.qibei.web.Dates;
import org.qibei.web.Texts;
import org.qibei.web.part.FindingView;
import org.qibei.web.part.Mark;
import org.qibei.web.part.Pair;
import org.qibei.web.part.Quote;

/**
 * Turns findings into cards, marks and lines, each with the way to its place in the online form.
 */
final class FindingCards {
  private final FormLinks links;
  private final Wording wording;
  private final Texts texts;
  private final Dates dates;
  private final Map<String, Explanation> explanations;

  FindingCards(FormLinks links, Texts texts, Dates dates, Map<String, Explanation> explanations) {
    this.links = links;
    this.wording = Wording.in(texts.messages().locale());
    this.texts = texts;
    this.dates = dates;
    this.explanations = explanations;
  }

  /** A card as seen from a page of the form, or from elsewhere where there is none. */
  FindingView card(FindingGroup group, FormPart page) {
    return FindingView.of(
            id(group), group.severity().id(), group.title(), lost(group.points()), group.rule())
        .keyed(adoptable(group, page))
        .at(group.place(), href(group, page))
        .with(facts(group), group.remark())
        .quoting(quote(group));
  }

  private Quote quote(FindingGroup group) {
    return said(group)
        .map(
            said ->
                new Quote(
                    group.key(),
                    said.words(),
                    texts.of("forms.explained", said.by(), dates.time(said.at()))))
        .orElseGet(() -> new Quote(group.key(), "", ""));
  }

  private Optional<Explanation> said(FindingGroup group) {
    return Explanation.of(group.findings(), explanations);
  }

  TodoLine todo(FindingGroup group) {
    return new TodoLine(
        group.severity().id(),
        group.title(),
        group.place(),
        gain(group.points()),
        href(group, null),
        said(group).isPresent());
  }

  /** What mending brings; nothing is said of nothing. */
  static String gain(BigDecimal points) {
    return points.signum() == 0 ? "" : "+" + oneDecimal(points);
  }

  private static String id(FindingGroup group) {
    return "f-" + group.key().replace(':', '-');
  }

  static String lost(BigDecimal points) {
    return points.signum() == 0 ? "" : "−" + oneDecimal(points);
  }

  private static String oneDecimal(BigDecimal points) {
    return LiveCheck.oneDecimal(points);
  }

  /**
   * A computed value that may be taken over by a button, as place=value; only on the page of its
   * table.
   */
  private static String adoptable(FindingGroup group, FormPart page) {
    Finding first = group.findings().get(0);
    boolean one = group.findings().size() == 1 && FormPart.of(first) == page;
    return one
            && new Place(first.place()).kind() == Place.Kind.CELL
            && first.rule().startsWith("SUM")
        ? first.expected().map(value -> first.place() + "=" + value).orElse("")
        : "";
  }

  private List<Pair> facts(FindingGroup group) {
    List<Pair> facts = new ArrayList<>();
    add(facts, "agency.finding.declared", group.declared());
    add(
        facts,
        group.isMissing() ? "agency.finding.missing" : "agency.finding.expected",
        group.expected());
    add(facts, "agency.finding.advice", group.advice());
    add(facts, "agency.finding.basis", group.basis());
    return facts;
  }

  private void add(List<Pair> facts, String key, String words) {
    if (!words.isEmpty()) {
      facts.add(new Pair(texts.get(key), words));
    }
  }

  private String href(FindingGroup group, FormPart page) {
    Finding first = group.findings().get(0);
    return links.href(first.rule(), first.place(), page);
  }

  /** The marks that findings put into cells; the gravest wins where several meet. */
  Map<String, Mark> marks(List<FindingGroup> gravestFirst) {
    Map<String, Mark> marks = new HashMap<>();
    for (FindingGroup group : gravestFirst) {
      for (Finding finding : group.findings()) {
        String cell = links.cell(finding.place());
        if (!cell.isEmpty()) {
          String expected = finding.expected().isEmpty() ? "" : wording.expected(finding);
          marks.putIfAbsent(cell, new Mark(group.severity().id(), expected, id(group)));
        }
      }
    }
    return marks;
  }
}
