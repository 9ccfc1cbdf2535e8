package org.qibei.check.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qibei.check.Finding;
import org.qibei.check.Inspection;
import org.qibei.check.SoundReport;

/**
 * What the findings of the cases say: rule, grade, place, declared, expected, difference and quoted
 * words, a paragraph for each case that fails.
 */
final class Facts {

  static final Path FILE = Path.of("src/test/resources/judgements/facts.tsv");

  private Facts() {}

  /** What one rule has found; empty where it found nothing. */
  static String of(String rule, Inspection inspection) {
    return inspection.findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(Facts::line)
        .collect(Collectors.joining("\n"));
  }

  /** The paragraphs that were looked at and found right. */
  static Set<String> known() {
    try {
      return Set.of(Files.readString(FILE).strip().split("\n\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All paragraphs in the order of the cases, each once. */
  static String page(Stream<RuleCase> cases) {
    return cases
        .map(each -> of(each.rule(), SoundReport.inspect(each.rule(), each.dossier())))
        .filter(facts -> !facts.isEmpty())
        .distinct()
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String line(Finding finding) {
    List<Optional<String>> facts =
        List.of(finding.declared(), finding.expected(), finding.difference(), finding.text());
    return Stream.concat(
            Stream.of(finding.rule(), finding.grade(), finding.place()),
            facts.stream().map(fact -> fact.orElse("-").replaceAll("\\s*\\n\\s*", "\\\\n")))
        .collect(Collectors.joining("\t"));
  }
}
