package org.qibei.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qibei.extraction.made.PdfReport;
import org.qibei.extraction.made.RandomReport;
import org.qibei.extraction.made.TextReport;
import org.qibei.extraction.made.WordReport;
import org.qibei.form.Cell;
import org.qibei.form.Form;
import org.qibei.form.Forms;
import org.qibei.report.AnnualReport;
import org.qibei.report.Figure;

/** A report written as a document and read back has the same figures, or a doubt. */
class RoundTripTest {
  private static final int REPORTS = 3;
  private static final int ONE_BLANK_IN = 12;

  @Test
  void wordDocumentsComeBackWholeAndWithoutDoubt() throws IOException {
    for (AnnualReport report : reports(ONE_BLANK_IN)) {
      assertThat(faults(report, read(WordReport.write(report)), true)).isEmpty();
    }
  }

  @Test
  void pdfFilesComeBackWholeAndWithoutDoubt() throws IOException {
    for (AnnualReport report : reports(ONE_BLANK_IN)) {
      assertThat(faults(report, read(PdfReport.write(report)), true)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(
      names = {"CELLS_JOINED", "ALL_JOINED"},
      mode = EnumSource.Mode.EXCLUDE)
  void textsWithoutBlanksComeBackWholeAndWithoutDoubt(TextReport.Layout layout) {
    for (AnnualReport report : reports(0)) {
      assertThat(faults(report, read(TextReport.write(report, layout)), true)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void textsWithBlanksAreNeverWrongInSilence(TextReport.Layout layout) {
    for (AnnualReport report : reports(ONE_BLANK_IN)) {
      assertThat(faults(report, read(TextReport.write(report, layout)), false)).isEmpty();
    }
  }

  private static List<AnnualReport> reports(int oneBlankIn) {
    List<AnnualReport> reports = new ArrayList<>();
    for (Form form : Forms.all()) {
      for (int seed = 1; seed <= REPORTS; seed++) {
        reports.add(RandomReport.of(form, seed, oneBlankIn));
      }
    }
    return reports;
  }

  private static Reading read(byte[] bytes) {
    return new ReportReader().read(bytes, "report", Limits.standard());
  }

  private static List<String> faults(AnnualReport written, Reading reading, boolean sure) {
    List<String> faults = new ArrayList<>();
    for (Cell cell : written.form().cells()) {
      String truth = written.figure(cell).map(Figure::raw).orElseThrow();
      Optional<String> read = reading.report().figure(cell).map(Figure::raw);
      boolean doubted = reading.doubt(cell.path()).isPresent();
      boolean wrong = !read.equals(Optional.of(truth));
      if (sure ? doubted || wrong : wrong && !doubted) {
        faults.add(cell + " is " + truth + " read " + read + (doubted ? " in doubt" : ""));
      }
    }
    if (reading.report().form() != written.form()
        || !reading.report().fiscalYear().equals(written.fiscalYear())) {
      faults.add("edition or year of " + written.title());
    }
    return faults;
  }
}
