package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.qibei.check.KnownCase;
import org.qibei.check.SoundReport;
import org.qibei.check.ZeroVerdict;
import org.qibei.check.ZeroVerdict.Kind;
import org.qibei.form.Cell;
import org.qibei.form.Section;
import org.qibei.notice.NoticeSheet;
import org.qibei.register.CaseEntry;
import org.qibei.register.CaseFate;
import org.qibei.register.RecordCase;
import org.qibei.report.AnnualReport;
import org.qibei.report.AnnualReportBuilder;
import org.qibei.review.SupplementRecord;

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

  /** Two tables of zeros, a known case against each; the reviewer confirms the one on requests. */
  @AtTheCityOffice
  void aKnownCaseStandsAtItsOwnTableOnceItIsConfirmed(CityOffice office) {
    long filing = office.claimed(ZerosInNoticeIT::zeros);
    int year = office.sheet(filing).facts().fiscalYear();
    put(
        office,
        filing,
        new CaseEntry(
            KnownCase.Kind.REQUEST,
            "申请7号",
            LocalDate.of(year, 5, 4),
            null,
            "公开申请系统",
            CaseFate.STANDS,
            ""));
    put(
        office,
        filing,
        new CaseEntry(
            KnownCase.Kind.REVIEW,
            "示复决3号",
            LocalDate.of(year, 6, 2),
            null,
            "示例市司法局",
            CaseFate.STANDS,
            ""));
    office.bench.call("reviewer", SupplementRecord.class, desk -> desk.supplement(filing));
    assertThat(office.sheet(filing).inspection().zeros())
        .extracting(zero -> zero.words().orElse(""))
        .anyMatch(words -> words.contains("申请7号"))
        .anyMatch(words -> words.contains("示复决3号"));
    NoticeSheet notice = office.notice(office.drafted("reviewer", filing, "ZER-03"));
    assertThat(notice.zeros())
        .filteredOn(zero -> zero.rule().filter("ZER-03"::equals).isPresent())
        .singleElement()
        .returns("t2", ZeroVerdict::table);
  }

  private static void put(CityOffice office, long filing, CaseEntry entry) {
    String agency = office.sheet(filing).facts().agency();
    office.bench.call("reviewer", RecordCase.class, desk -> desk.add(agency, entry));
  }
}
