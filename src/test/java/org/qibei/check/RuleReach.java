package org.qibei.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which answers each rule has given over many documents. */
final class RuleReach {

  private static final Set<String> ENDINGS = Set.of("txt", "html");
  private static final String FINDINGS = "findings.txt";

  private final Map<String, Set<Outcome>> answers = new LinkedHashMap<>();

  RuleReach() {
    RuleBook.current()
        .entries()
        .forEach(entry -> answers.put(entry.id(), EnumSet.noneOf(Outcome.class)));
  }

  /** Asks all rules about every report below a folder. */
  void over(Path folder) throws IOException {
    for (Path file : reports(folder)) {
      over(Documents.dossier(file));
    }
  }

  void over(Dossier dossier) {
    SoundReport.inspect(dossier).outcomes().forEach((rule, given) -> answers.get(rule).add(given));
  }

  /** The rules that have given none of these answers, in the order of the book. */
  List<String> never(Outcome... wanted) {
    return answers.entrySet().stream()
        .filter(rule -> Stream.of(wanted).noneMatch(rule.getValue()::contains))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Path> reports(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> ENDINGS.contains(file.toString().replaceFirst(".*\\.", "")))
          .filter(file -> !file.endsWith(FINDINGS))
          .sorted()
          .toList();
    }
  }
}
