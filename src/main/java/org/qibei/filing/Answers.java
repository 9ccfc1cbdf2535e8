package org.qibei.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qibei.check.Input;
import org.qibei.check.Inspection;
import org.qibei.check.NotEvaluable;
import org.qibei.check.Outcome;

/**
 * What each rule answered, as the text that a submission keeps: a rule a line, {@code SEC-01 pass}
 * or {@code DAT-06 notEvaluable submissionTime}.
 */
record Answers(Map<String, Outcome> outcomes, List<NotEvaluable> notEvaluable) {

  static String write(Inspection inspection) {
    Map<String, String> missing =
        inspection.notEvaluable().stream()
            .collect(Collectors.toMap(NotEvaluable::rule, silent -> " " + silent.missing().id()));
    return inspection.outcomes().entrySet().stream()
        .map(
            answer ->
                answer.getKey()
                    + " "
                    + answer.getValue().id()
                    + missing.getOrDefault(answer.getKey(), ""))
        .collect(Collectors.joining("\n"));
  }

  static Answers read(String text) {
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    List<NotEvaluable> missing = new ArrayList<>();
    text.lines()
        .map(line -> line.split(" "))
        .forEach(
            words -> {
              outcomes.put(words[0], Outcome.of(words[1]));
              if (words.length > 2) {
                missing.add(new NotEvaluable(words[0], Input.of(words[2])));
              }
            });
    return new Answers(outcomes, List.copyOf(missing));
  }

  List<String> notApplicable() {
    return outcomes.entrySet().stream()
        .filter(answer -> answer.getValue() == Outcome.NOT_APPLICABLE)
        .map(Map.Entry::getKey)
        .toList();
  }
}
