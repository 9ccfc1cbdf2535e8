package org.qibei.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qibei.extraction.evaluation.Comparison;
import org.qibei.extraction.evaluation.Tally;
import org.qibei.extraction.made.Manner;
import org.qibei.extraction.made.PrintedReport;
import org.qibei.extraction.made.RandomReport;
import org.qibei.extraction.made.Specimen;
import org.qibei.form.Forms;

/**
 * Random reports, written in every manner and met with what happens to documents, come back with
 * the same figures; {@code mvn -Pmetamorphic test} tries a thousand of each.
 */
class MetamorphicTest {
  private static final int REPORTS = Integer.getInteger("qibei.metamorphic", 30);
  private static final int FEWEST = 10;

  /** One in so many of the reports is written in the formats that are rare. */
  private static final int RARE = 20;

  /** One PDF in four has tables without rules, which leave more in doubt. */
  @ParameterizedTest
  @CsvSource({"DOCX,0.02", "HTML,0.02", "PDF,0.03", "TXT,0.1"})
  void whatIsReadIsWhatWasWritten(Format format, double needlessDoubts) throws IOException {
    check(format, REPORTS, needlessDoubts);
  }

  @ParameterizedTest
  @CsvSource({"DOC,0.02", "OFD,0.02"})
  void soItIsInRareFormats(Format format, double needlessDoubts) throws IOException {
    check(format, Math.max(FEWEST, REPORTS / RARE), needlessDoubts);
  }

  /** Two reports on different forms would be mixed row by row, were they read as one. */
  @ParameterizedTest
  @EnumSource
  void twoReportsInOneFileAreRefused(Manner manner) throws IOException {
    PrintedReport newer = PrintedReport.of(RandomReport.of(Forms.governing(2023), 1, 0));
    PrintedReport older = PrintedReport.of(RandomReport.of(Forms.governing(2019), 2, 0));
    byte[] file = manner.write(newer.followedBy(older));
    UnreadableDocument refusal =
        catchThrowableOfType(
            UnreadableDocument.class,
            () -> new ReportReader().read(file, manner.toString(), Limits.standard()));
    assertThat(refusal.reason()).isEqualTo(UnreadableDocument.Reason.TWO_REPORTS);
    assertThat(refusal.details()).hasSize(2);
  }

  private static void check(Format format, int reports, double needlessDoubts) throws IOException {
    Tally tally = new Tally();
    List<String> faults = new ArrayList<>();
    for (int seed = 1; seed <= reports; seed++) {
      Specimen specimen = Specimen.of(format, seed);
      Reading reading =
          new ReportReader().read(specimen.file(), specimen.toString(), Limits.standard());
      Comparison comparison = Comparison.of(specimen.report(), reading);
      tally.add(specimen, comparison);
      comparison.wrongInSilence().forEach(fault -> faults.add(specimen + ": " + fault));
    }
    Path table = Path.of("target", "metamorphic-" + format.id() + ".txt");
    Files.createDirectories(table.getParent());
    Files.write(table, tally.lines());
    assertThat(faults).isEmpty();
    assertThat(tally.needlessDoubts()).isLessThanOrEqualTo(needlessDoubts);
  }
}
