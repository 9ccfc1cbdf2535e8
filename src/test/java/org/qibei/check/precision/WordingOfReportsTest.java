package org.qibei.check.precision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.check.AgencyFacts;
import org.qibei.check.Dossier;
import org.qibei.check.Finding;
import org.qibei.check.Level;
import org.qibei.check.SoundReport;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;

/** Sentences as reports of many places word them: right ones pass, and wrong ones are told. */
class WordingOfReportsTest {

  private static final Path SENTENCES = Path.of("src/test/resources/judgements/wording.txt");

  /** What a report of one sentence cannot have, and what belongs to governments as such. */
  private static final Set<String> BESIDE =
      Set.of("SEC-10", "SEC-12", "FMT-01", "FMT-10", "XTB-05");

  /** Words that stand alone in section six leave out what the province asks for besides. */
  private static final String ONLY_SIX = "6!";

  private static final String PROVINCIAL_ITEMS = "SEC-11";

  private static final Map<String, Section> SECTIONS =
      Map.of("1", Section.OVERVIEW, "5", Section.PROBLEMS_IMPROVEMENT, "6", Section.OTHER_MATTERS);

  static Stream<String> sentences() throws IOException {
    return Files.readAllLines(SENTENCES).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void onlyWhatIsWrongIsTold(String line) {
    String[] parts = line.split("\\|", 4);
    List<String> expected =
        parts[0].isEmpty() ? List.of() : Stream.of(parts[0].split(",")).sorted().toList();
    List<String> found =
        SoundReport.inspect(dossier(parts[1], parts[2], parts[3].replace("\\n", "\n")))
            .findings()
            .stream()
            .map(Finding::rule)
            .filter(rule -> !BESIDE.contains(rule))
            .filter(rule -> !parts[1].equals(ONLY_SIX) || !rule.equals(PROVINCIAL_ITEMS))
            .sorted()
            .toList();
    assertThat(found).isEqualTo(expected);
  }

  private static Dossier dossier(String where, String who, String words) {
    AnnualReport report = SoundReport.complete2021();
    if (where.equals("p")) {
      report = report.toBuilder().preamble(words).build();
    } else {
      Section section = SECTIONS.get(where.substring(0, 1));
      String before =
          where.endsWith("!")
              ? ""
              : report.section(section).orElseThrow().text().replace("收到申请12件，均按期答复。", "") + "\n";
      report = SoundReport.saying(report, section, before + words);
    }
    return Dossier.ofDocument(report).of(agency(who));
  }

  private static AgencyFacts agency(String who) {
    return switch (who) {
      case "g" -> AgencyFacts.named("示例市人民政府").at(Level.GOVERNMENT);
      case "t" -> AgencyFacts.named("示例镇人民政府").at(Level.TOWN);
      default -> AgencyFacts.named("示例市工业和信息化局").at(Level.DEPARTMENT);
    };
  }
}
