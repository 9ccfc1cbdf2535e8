package org.qibei.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qibei.report.Place;

/** Draws findings of one rule, table and severity together into one item with one sentence. */
final class Grouping {

  private static final int LISTED = 12;

  private final Wording wording;
  private final RuleTexts texts;
  private final PlaceWords places;

  Grouping(Wording wording, RuleTexts texts, PlaceWords places) {
    this.wording = wording;
    this.texts = texts;
    this.places = places;
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
        wording.title(first.rule()),
        findings.size() == 1 ? wording.place(first.place()) : scope(findings),
        findings.size() == 1 ? wording.message(first) : together(findings),
        advice(findings),
        wording.basis(first.rule()),
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

  /** The section that holds them all, or the whole document. */
  private String scope(List<Finding> findings) {
    List<String> scopes =
        findings.stream().map(Finding::place).map(places::scope).distinct().toList();
    return scopes.size() == 1 ? scopes.get(0) : places.path(Place.report().id());
  }

  private String list(List<Finding> findings) {
    String rule = findings.get(0).rule();
    boolean worded = texts.knows(rule + ".item");
    List<String> items = worded ? items(rule, findings) : places(findings);
    String separator = texts.text(worded ? "list.separator.items" : "list.separator");
    String listed = items.stream().limit(LISTED).collect(Collectors.joining(separator));
    return items.size() > LISTED ? texts.filled(texts.text("list.more"), listed) : listed;
  }

  private List<String> items(String rule, List<Finding> findings) {
    return findings.stream()
        .map(finding -> wording.filled(texts.text(rule + ".item"), finding))
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
