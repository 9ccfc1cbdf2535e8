package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;

import org.qibei.check.SoundReport;
import org.qibei.check.ZeroVerdict;
import org.qibei.check.ZeroVerdict.Kind;
import org.qibei.form.Cell;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.AnnualReportBuilder;

/** A notice says what was thought of tables of zeros, and nothing that nobody has confirmed. */
class ZerosInNoticeIT {

  private static AnnualReport zeros(AnnualReport report) {
    AnnualReportBuilder builder = report.toBuilder();
    report.form().cells().stream()
        .filter(cell -> !cell.table().equals("t1"))
        .map(Cell::path)
        .forEach(path -> builder.figure(path, "0"));
    String words = report.section(Section.OVERVIEW).orElseThrow().text();
    return SoundReport.saying(
        builder.build(), Section.OVERVIEW, words.replaceFirst("(?s)\\n（五）.*", ""));
  }

  private static boolean speaksOfRequests(ZeroVerdict zero) {
    return zero.table().equals("t2") && zero.kind() == Kind.CONTRADICTED;
  }

  @AtTheCityOffice
  void aContradictionStandsInItOnceItIsConfirmed(CityOffice office) {
    long filing = office.claimed(ZerosInNoticeIT::zeros);
    assertThat(office.sheet(filing).inspection().zeros())
        .anyMatch(ZerosInNoticeIT::speaksOfRequests);
    long without = office.drafted("reviewer", filing, CityOffice.NO_SUPERVISION);
    assertThat(office.notice(without).zeros())
        .noneMatch(ZerosInNoticeIT::speaksOfRequests)
        .isNotEmpty();
    long with = office.drafted("reviewer", filing, "TXT-01");
    assertThat(office.notice(with).zeros()).anyMatch(ZerosInNoticeIT::speaksOfRequests);
  }
}
