package org.qibei.check.precision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.qibei.check.Documents;
import org.qibei.check.Finding;
import org.qibei.check.Inspection;
import org.qibei.check.Inspector;
import org.qibei.check.Policy;
import org.qibei.check.RuleBook;
import org.qibei.check.Severity;
import org.qibei.extraction.UnreadableDocument;
import org.qibei.extraction.evaluation.CollectedReports;
import org.qibei.extraction.evaluation.Expected;

/** Every error and warning on the collected reports has been judged, and nearly all are right. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingsPrecisionTest {

  private static final String REPORT = ".*\\.(pdf|docx?|html?|txt|ofd)";
  private static final Set<String> CANNOT_BE_OPENED = Set.of("trunc.pdf", "user.pdf");

  private final Map<String, Expected> truths = new HashMap<>();
  private final Precision precision = new Precision();
  private final List<String> unjudged = new ArrayList<>();
  private final Set<Judgement> used = new HashSet<>();
  private final Map<String, Set<String>> sums = new HashMap<>();
  private final Set<String> refused = new TreeSet<>();
  private List<Judgement> judgements;

  @BeforeAll
  void inspectAllReports() throws IOException {
    assumeTrue(CollectedReports.areThere(), "no reports in " + CollectedReports.FOLDER);
    judgements = Judgement.all();
    for (Path file : files(".*\\.expected\\.json")) {
      Expected truth = Expected.in(file);
      truth.files().forEach(entry -> truths.put(name(truth.path(entry)), truth));
    }
    for (Path file : files(REPORT)) {
      inspect(file);
    }
    List<String> lines = new ArrayList<>(precision.report());
    lines.addAll(unjudged);
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target", "findings-precision.txt"), lines);
  }

  private static List<Path> files(String name) throws IOException {
    try (Stream<Path> files = Files.walk(CollectedReports.FOLDER)) {
      return files.filter(file -> file.getFileName().toString().matches(name)).sorted().toList();
    }
  }

  private static String name(Path file) {
    return CollectedReports.FOLDER.relativize(file).toString().replace('\\', '/');
  }

  private void inspect(Path file) throws IOException {
    try {
      Inspection inspection =
          new Inspector(RuleBook.current(), Policy.standard()).inspect(Documents.dossier(file));
      for (Finding finding : inspection.findings()) {
        if (finding.severity() != Severity.HINT) {
          judge(name(file), finding);
        }
      }
    } catch (UnreadableDocument e) {
      refused.add(file.getFileName().toString());
    }
  }

  private void judge(String file, Finding finding) {
    if (finding.rule().startsWith("SUM-0") && finding.severity() == Severity.ERROR) {
      sums.computeIfAbsent(file, any -> new TreeSet<>())
          .add(finding.rule() + " " + finding.place());
    }
    if (isBlankInTruth(file, finding)) {
      precision.add(finding.severity(), "TAB-04 " + file, true);
      return;
    }
    List<String> names = ReportNames.of(file);
    Optional<Judgement> judged =
        judgements.stream().filter(each -> each.concerns(names, finding)).findFirst();
    judged.ifPresentOrElse(
        judgement -> {
          used.add(judgement);
          precision.add(finding.severity(), judgement.toString(), judgement.isRight());
        },
        () ->
            unjudged.add(
                String.join(
                    "\t",
                    file,
                    finding.rule(),
                    finding.severity().id(),
                    finding.place(),
                    finding.declared().orElse(""),
                    finding.text().orElse(""))));
  }

  /** A blank cell is one that the truth beside the sample says is blank. */
  private boolean isBlankInTruth(String file, Finding finding) {
    Expected truth = truths.get(ReportNames.ofTruth(file));
    return finding.rule().equals("TAB-04")
        && truth != null
        && "".equals(truth.figures().get(finding.place()));
  }

  @Test
  void everyErrorAndWarningHasBeenJudged() {
    assertThat(unjudged).isEmpty();
  }

  @Test
  void noJudgementIsOutOfDate() {
    assertThat(judgements).filteredOn(each -> !used.contains(each)).isEmpty();
  }

  @Test
  void errorsAreRight() {
    assertThat(precision.ofFindings(Severity.ERROR)).isGreaterThanOrEqualTo(0.97);
    assertThat(precision.ofLines(Severity.ERROR)).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void warningsAreRight() {
    assertThat(precision.ofFindings(Severity.WARNING)).isGreaterThanOrEqualTo(0.90);
    assertThat(precision.ofLines(Severity.WARNING)).isGreaterThanOrEqualTo(0.90);
  }

  @Test
  void onlyFilesThatCannotBeOpenedAreLeftOut() {
    assertThat(refused).isEqualTo(CANNOT_BE_OPENED);
  }

  /** The probes hold a different number in every cell; nothing in them adds up. */
  @Test
  void everyArithmeticFaultIsFoundAndNoOther() {
    truths.forEach(
        (file, truth) -> {
          if (!ReportNames.isProbe(file)) {
            assertThat(sums.getOrDefault(file, Set.of())).as(file).isEqualTo(faults(truth));
          }
        });
  }

  private static Set<String> faults(Expected truth) {
    return ((List<?>) truth.get("arithmeticFaults"))
        .stream()
            .map(fault -> (Map<?, ?>) fault)
            .map(fault -> fault.get("rule") + " " + fault.get("place"))
            .collect(Collectors.toSet());
  }
}
