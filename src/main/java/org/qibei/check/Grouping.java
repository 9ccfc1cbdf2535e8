package org.qibei.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws findings of one rule, table and severity together into one item with one sentence. */
final class Grouping {

  private static final int LISTED = 12;

  private final Wording wording;
  private final RuleTexts texts;
  private final PlaceWords places;
  private final Headline headline;

  Grouping(Wording wording, RuleTexts texts, PlaceWords places) {
    this.wording = wording;
    this.texts = texts;
    this.places = places;
    this.headline = new Headline(wording, texts);
  }

  List<FindingGroup> of(List<Finding> findings) {
    Map<String, List<Finding>> groups =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    Finding::group, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    return groups.values().stream().map(this::group).toList();
  }

  private FindingGroup group(List<Finding> findings) {
    Finding first = findings.get(0);
    return new FindingGroup(
        first.group(),
        first.rule(),
        first.severity(),
        findings,
        headline.of(findings, items(findings)),
        findings.size() == 1 ? wording.place(first) : scope(findings),
        findings.size() == 1 ? wording.message(first) : together(findings),
        advice(findings),
        wording.basis(first.rule()),
        said(findings, wording::declared),
        said(findings, wording::expected),
        findings.stream().map(Finding::points).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** Findings of several grades are told one sentence a grade. */
  private String together(List<Finding> findings) {
    return findings.stream()
        .collect(Collectors.groupingBy(Finding::grade, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            grade ->
                grade.getValue().size() == 1
                    ? wording.message(grade.getValue().get(0))
                    : several(grade.getKey(), grade.getValue()))
        .distinct()
        .collect(Collectors.joining(texts.text("list.separator.sentences")));
  }

  private String advice(List<Finding> findings) {
    return findings.stream()
        .map(wording::advice)
        .distinct()
        .collect(Collectors.joining(texts.text("list.separator.sentences")));
  }

  private String several(String grade, List<Finding> findings) {
    String rule = findings.get(0).rule();
    return texts.filled(
        texts.text(rule + ".several." + grade, rule + ".several"),
        String.valueOf(findings.size()),
        list(findings));
  }

  /** The sections that hold them. */
  private String scope(List<Finding> findings) {
    return findings.stream()
        .map(finding -> places.scope(Spot.of(finding)))
        .distinct()
        .collect(Collectors.joining(texts.text("list.separator")));
  }

  /** What can be said of all of them alike; what differs is told place by place. */
  private static String said(List<Finding> findings, Function<Finding, String> words) {
    if (FindingGroup.isLikeness(findings.get(0).rule())) {
      return "";
    }
    List<String> said = findings.stream().map(words).distinct().toList();
    return said.size() == 1 ? said.get(0) : "";
  }

  private String list(List<Finding> findings) {
    boolean worded = texts.knows(findings.get(0).rule() + ".item");
    List<String> items = worded ? shared(findings) : items(findings);
    String separator = texts.text(worded ? "list.separator.items" : "list.separator");
    String listed = items.stream().limit(LISTED).collect(Collectors.joining(separator));
    return items.size() > LISTED ? texts.filled(texts.text("list.more"), listed) : listed;
  }

  private List<String> items(List<Finding> findings) {
    String rule = findings.get(0).rule();
    return texts.knows(rule + ".item") ? worded(rule, findings) : places(findings);
  }

  private List<String> worded(String rule, List<Finding> findings) {
    return findings.stream()
        .map(finding -> wording.filled(texts.text(rule + ".item"), finding))
        .toList();
  }

  private List<String> shared(List<Finding> findings) {
    String rule = findings.get(0).rule();
    return findings.stream()
        .map(
            finding ->
                wording.filled(texts.text(rule + ".item"), finding)
                    + wording.shares(finding, "summed.item"))
        .toList();
  }

  /** Cells of one row are counted, not listed. */
  private List<String> places(List<Finding> findings) {
    Map<String, List<Finding>> byRow =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    finding -> PlaceWords.rowOfCell(finding.place()).orElse(finding.place()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byRow.entrySet().stream()
        .map(
            row ->
                row.getValue().size() == 1
                    ? places.brief(row.getValue().get(0).place())
                    : places.cells(row.getKey(), row.getValue().size()))
        .toList();
  }
}
