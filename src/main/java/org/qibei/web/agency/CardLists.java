package org.qibei.web.agency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qibei.check.FindingGroup;
import org.qibei.check.Severity;
import org.qibei.web.Texts;

/** The findings of a draft as lists of cards, each under its heading, hints folded at the end. */
final class CardLists {
  private final List<FindingGroup> groups;
  private final FindingCards cards;
  private final Texts texts;

  /** The groups come the gravest first. */
  CardLists(List<FindingGroup> groups, FindingCards cards, Texts texts) {
    this.groups = groups;
    this.cards = cards;
    this.texts = texts;
  }

  /** Errors and warnings. */
  static Stream<FindingGroup> grave(List<FindingGroup> groups) {
    return groups.stream().filter(group -> group.severity() != Severity.HINT);
  }

  /** For the page of one part: its own findings first, then the others. */
  List<org.qibei.web.part.FindingGroup> of(FormPart part) {
    List<org.qibei.web.part.FindingGroup> shown = new ArrayList<>();
    Predicate<FindingGroup> here = group -> FormPart.all(group.findings().get(0)).contains(part);
    add(shown, "agency.live.here", grave(groups).filter(here).toList(), part);
    add(shown, "agency.live.elsewhere", grave(groups).filter(here.negate()).toList(), part);
    addHints(shown, part);
    return shown;
  }

  /** For the page of all findings: by severity. */
  List<org.qibei.web.part.FindingGroup> bySeverity() {
    List<org.qibei.web.part.FindingGroup> shown = new ArrayList<>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
      List<FindingGroup> alike =
          groups.stream().filter(group -> group.severity() == severity).toList();
      add(shown, "agency.check." + severity.id(), alike, null);
    }
    addHints(shown, null);
    return shown;
  }

  private void add(
      List<org.qibei.web.part.FindingGroup> shown,
      String title,
      List<FindingGroup> found,
      FormPart page) {
    if (!found.isEmpty()) {
      shown.add(
          new org.qibei.web.part.FindingGroup(
              texts.get(title), found.stream().map(group -> cards.card(group, page)).toList()));
    }
  }

  private void addHints(List<org.qibei.web.part.FindingGroup> shown, FormPart page) {
    List<FindingGroup> hints =
        groups.stream().filter(group -> group.severity() == Severity.HINT).toList();
    if (!hints.isEmpty()) {
      BigDecimal lost =
          hints.stream().map(FindingGroup::points).reduce(BigDecimal.ZERO, BigDecimal::add);
      shown.add(
          new org.qibei.web.part.FindingGroup(
              texts.of("agency.live.hints", hints.size()),
              FindingCards.lost(lost),
              hints.stream().map(group -> cards.card(group, page).fold()).toList()));
    }
  }
}
