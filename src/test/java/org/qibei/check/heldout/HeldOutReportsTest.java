package org.qibei.check.heldout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.check.Documents;
import org.qibei.check.Filed;
import org.qibei.check.Finding;
import org.qibei.check.Inspector;
import org.qibei.check.Policy;
import org.qibei.check.RuleBook;
import org.qibei.check.Severity;

/** Each held-out report has the errors and warnings that its writer expected, and no others. */
class HeldOutReportsTest {

  @TempDir Path folder;

  static List<HeldOut> reports() throws IOException {
    return HeldOut.all();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void onlyWhatIsWrongIsTold(HeldOut report) throws IOException {
    Path file = folder.resolve(report.number() + "." + report.format());
    Files.write(file, report.document());
    List<Finding> found =
        new Inspector(RuleBook.current(), Policy.standard())
                .inspect(
                    Documents.dossier(file).of(report.agency()).filed(Filed.forYear(report.year())))
                .findings()
                .stream()
                .filter(finding -> finding.severity() != Severity.HINT)
                .toList();
    assertThat(found.stream().map(HeldOutReportsTest::line))
        .as(found.toString())
        .containsExactlyInAnyOrderElementsOf(report.expected());
  }

  private static String line(Finding finding) {
    return finding.rule() + " " + finding.severity().id() + " " + finding.place();
  }
}
