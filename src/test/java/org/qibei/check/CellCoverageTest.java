package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2019;
import static org.qibei.check.SoundReport.complete2021;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qibei.check.cases.WholeBookTest;
import org.qibei.form.Form;
import org.qibei.report.AnnualReport;

/** A wrong figure is noticed, or its cell is known to be watched by no rule. */
class CellCoverageTest {

  private static final Path PAGE = Path.of("src/site/markdown/cell-coverage.md");
  private static final Path UNSEEN = Path.of("src/test/resources/unconstrained-cells.txt");
  private static final Path SAMPLES = Path.of("src/test/resources/samples");

  private static final Map<Form, CellCoverage> COVERAGES = new LinkedHashMap<>();

  @BeforeAll
  static void spoilEveryCell() {
    for (AnnualReport sound : List.of(complete2021(), complete2019())) {
      COVERAGES.put(sound.form(), CellCoverage.of(sound));
    }
  }

  @Test
  void everySlipIsNoticedExceptWhereNoRuleLooks() throws IOException {
    List<String> unseen =
        COVERAGES.entrySet().stream()
            .flatMap(form -> lines(form.getKey(), form.getValue()).stream())
            .toList();
    if (Boolean.getBoolean("qibei.write")) {
      Files.write(UNSEEN, unseen);
    }
    assertThat(unseen).containsExactlyElementsOf(Files.readAllLines(UNSEEN));
  }

  @Test
  void aBlankIsAlwaysNoticed() {
    assertThat(COVERAGES.values())
        .allSatisfy(
            coverage ->
                assertThat(coverage.unseen().values())
                    .noneMatch(slips -> slips.contains(CellCoverage.Slip.BLANK)));
  }

  @Test
  void thePageSaysWhatIsWatched() throws IOException {
    RuleReach samples = new RuleReach();
    samples.over(SAMPLES);
    String today = new CoveragePage(samples, COVERAGES).text();
    if (Boolean.getBoolean("qibei.write")) {
      Files.writeString(PAGE, today);
    }
    assertThat(PAGE)
        .as("stale: mvn -o test -Dtest=CellCoverageTest -Dqibei.write=true")
        .hasContent(today);
  }

  @Test
  void overAllCasesEveryRuleHasFailedPassedAndBeenEvaluable() {
    RuleReach cases = new RuleReach();
    WholeBookTest.cases().forEach(each -> cases.over(each.dossier()));
    assertThat(cases.never(Outcome.FAIL)).as("never failed").isEmpty();
    assertThat(cases.never(Outcome.PASS)).as("never passed").isEmpty();
  }

  private static List<String> lines(Form form, CellCoverage coverage) {
    return coverage.unseen().entrySet().stream()
        .flatMap(
            cell ->
                cell.getValue().stream()
                    .map(slip -> form.id() + " " + cell.getKey().path() + " " + slip))
        .toList();
  }
}
