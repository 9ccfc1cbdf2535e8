package org.qibei.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qibei.check.Input;
import org.qibei.check.Inspection;
import org.qibei.check.NotEvaluable;
import org.qibei.check.Outcome;
import org.qibei.check.ZeroVerdict;

/**
 * What each rule answered, as the text that a submission keeps: a rule a line, {@code SEC-01 pass}
 * , {@code DAT-06 notEvaluable submissionTime} or {@code XYR-01 notEvaluable predecessors A|B}; and
 * what was thought of a table of zeros, {@code zero t2 stated - 未收到申请}.
 */
record Answers(
    Map<String, Outcome> outcomes, List<NotEvaluable> notEvaluable, List<ZeroVerdict> zeros) {
  private static final String ZERO = "zero";
  private static final String NO_RULE = "-";
  private static final String BETWEEN = "|";

  static String write(Inspection inspection) {
    Map<String, String> missing =
        inspection.notEvaluable().stream()
            .collect(Collectors.toMap(NotEvaluable::rule, Answers::missing));
    Stream<String> answers =
        inspection.outcomes().entrySet().stream()
            .map(
                answer ->
                    answer.getKey()
                        + " "
                        + answer.getValue().id()
                        + missing.getOrDefault(answer.getKey(), ""));
    Stream<String> zeros = inspection.zeros().stream().map(Answers::line);
    return Stream.concat(answers, zeros).collect(Collectors.joining("\n"));
  }

  private static String missing(NotEvaluable silent) {
    String names = String.join(BETWEEN, silent.names());
    return " " + silent.missing().id() + (names.isEmpty() ? "" : " " + names);
  }

  private static NotEvaluable missing(String[] words) {
    return new NotEvaluable(
        words[0],
        Input.of(words[2]),
        words.length > 3 ? List.of(words[3].split(Pattern.quote(BETWEEN))) : List.of());
  }

  private static String line(ZeroVerdict zero) {
    return String.join(
        " ",
        ZERO,
        zero.table(),
        zero.kind().id(),
        zero.rule().orElse(NO_RULE),
        zero.words().orElse("").replace('\n', ' '));
  }

  private static ZeroVerdict zero(String line) {
    String[] words = line.split(" ", 5);
    return new ZeroVerdict(
        words[1],
        ZeroVerdict.Kind.of(words[2]),
        Optional.of(words[4]).filter(said -> !said.isEmpty()),
        Optional.of(words[3]).filter(rule -> !rule.equals(NO_RULE)));
  }

  static Answers read(String text) {
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    List<NotEvaluable> missing = new ArrayList<>();
    text.lines()
        .filter(line -> !line.startsWith(ZERO + " "))
        .map(line -> line.split(" ", 4))
        .forEach(
            words -> {
              outcomes.put(words[0], Outcome.of(words[1]));
              if (words.length > 2) {
                missing.add(missing(words));
              }
            });
    List<ZeroVerdict> zeros =
        text.lines().filter(line -> line.startsWith(ZERO + " ")).map(Answers::zero).toList();
    return new Answers(outcomes, List.copyOf(missing), zeros);
  }

  List<String> notApplicable() {
    return outcomes.entrySet().stream()
        .filter(answer -> answer.getValue() == Outcome.NOT_APPLICABLE)
        .map(Map.Entry::getKey)
        .toList();
  }
}
