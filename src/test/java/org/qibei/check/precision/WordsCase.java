package org.qibei.check.precision;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qibei.check.AgencyFacts;
import org.qibei.check.Dossier;
import org.qibei.check.Finding;
import org.qibei.check.Inspection;
import org.qibei.check.Level;
import org.qibei.check.Outcome;
import org.qibei.check.SoundReport;
import org.qibei.form.Cell;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;

/**
 * One line of the judgements on words: the rule, who reports, figures that are other than in the
 * sound report, where the words stand, the words, and what is found.
 */
record WordsCase(
    String rule, String who, String figures, String where, String words, String found) {

  private static final Map<String, Level> LEVELS =
      Map.of("d", Level.DEPARTMENT, "g", Level.GOVERNMENT, "t", Level.TOWN);
  private static final Map<String, Section> SECTIONS =
      Map.of("1", Section.OVERVIEW, "5", Section.PROBLEMS_IMPROVEMENT, "6", Section.OTHER_MATTERS);

  static WordsCase of(String line) {
    String[] parts = line.split("\\|", 6);
    return new WordsCase(
        parts[0], parts[1], parts[2], parts[3], parts[4].replace("\\n", "\n"), parts[5]);
  }

  /** What the rule says: findings, nothing, or that it cannot say. */
  String answer() {
    Inspection inspection = SoundReport.inspect(rule, dossier());
    if (inspection.outcomes().get(rule) == Outcome.NOT_EVALUABLE) {
      return "?";
    }
    return inspection.findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(WordsCase::facts)
        .collect(Collectors.joining(" & "));
  }

  private static String facts(Finding finding) {
    return Stream.of(
            finding.grade(),
            finding.place(),
            finding.declared().orElse("-"),
            finding.expected().orElse("-"),
            finding.difference().orElse("-"),
            finding.text().orElse("-").replace("\n", "\\n"))
        .collect(Collectors.joining("/"));
  }

  private Dossier dossier() {
    AnnualReport report = filled(SoundReport.complete2021());
    report =
        switch (where) {
          case "p" -> report.toBuilder().preamble(words).build();
          case "t" -> report.toBuilder().title(words).build();
          case "s" -> report.toBuilder().signed(report.signedOn(), Optional.of(words)).build();
          default -> SoundReport.saying(report, SECTIONS.get(where), words);
        };
    Set<String> doubted =
        Arrays.stream(figures.split(" "))
            .filter(each -> each.startsWith("?"))
            .map(each -> each.substring(1))
            .collect(Collectors.toSet());
    return Dossier.ofDocument(report).read(0.9, doubted).of(agency());
  }

  private AgencyFacts agency() {
    String[] parts = who.split(" ");
    AgencyFacts facts = parts.length > 1 ? AgencyFacts.named(parts[1]) : AgencyFacts.unknown();
    return LEVELS.containsKey(parts[0]) ? facts.at(LEVELS.get(parts[0])) : facts;
  }

  /** {@code t2=0} fills a whole table, {@code t2.carriedIn.total=} leaves a cell blank. */
  private AnnualReport filled(AnnualReport sound) {
    AnnualReport report = sound;
    for (String figure : figures.split(" ")) {
      String[] parts = figure.split("=", 2);
      for (Cell cell : report.form().cells()) {
        if (parts.length > 1 && (cell.path() + ".").startsWith(parts[0] + ".")) {
          report = SoundReport.with(report, cell.path(), parts[1]);
        }
      }
    }
    return report;
  }
}
