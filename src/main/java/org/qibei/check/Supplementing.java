package org.qibei.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Adds to a recorded inspection the answers of rules that had nothing to go by when it was made;
 * all other answers stay.
 */
record Supplementing(RuleBook book, Scoring scoring, Inspection recorded, Inspection later) {

  Inspection whole() {
    List<String> rules = Reinspection.of(recorded, later).late();
    Map<String, Outcome> outcomes = new LinkedHashMap<>(recorded.outcomes());
    rules.forEach(rule -> outcomes.put(rule, later.outcomes().get(rule)));
    List<Finding> open = scoring.priced(together(recorded.findings(), later.findings(), rules));
    int evaluated = recorded.score().evaluated() + rules.size();
    Score score = scoring.score(open, evaluated, recorded.score().rules() - evaluated);
    return new Inspection(
        recorded.ruleBook(),
        recorded.policy(),
        open,
        together(recorded.waived(), later.waived(), rules),
        outcomes,
        recorded.notEvaluable().stream().filter(no -> !rules.contains(no.rule())).toList(),
        recorded.notApplicable(),
        zeros(rules),
        score,
        scoring.proposesNotice(open, score.total()));
  }

  /** What is thought of tables of zeros; what a rule found later speaks against its table. */
  private List<ZeroVerdict> zeros(List<String> rules) {
    Map<String, ZeroVerdict> verdicts = new LinkedHashMap<>();
    recorded.zeros().forEach(zero -> verdicts.put(zero.table(), zero));
    later.zeros().stream()
        .filter(zero -> zero.rule().filter(rules::contains).isPresent())
        .forEach(zero -> verdicts.replace(zero.table(), zero));
    return List.copyOf(verdicts.values());
  }

  private List<Finding> together(List<Finding> old, List<Finding> more, List<String> rules) {
    return Stream.concat(
            old.stream(), more.stream().filter(finding -> rules.contains(finding.rule())))
        .sorted(book.order())
        .toList();
  }
}
