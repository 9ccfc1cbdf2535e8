package org.qibei.check.cases;

import static org.qibei.check.SoundReport.complete2019;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.saying;
import static org.qibei.check.SoundReport.with;
import static org.qibei.check.cases.RuleCase.fails;
import static org.qibei.check.cases.RuleCase.passes;
import static org.qibei.check.cases.RuleCase.trap;

import java.util.List;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Filed;
import org.qibei.check.LastYear;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;

/** Cases of the rules on two years (XYR): the sound report and one of the year before. */
final class YearCases {

  private YearCases() {}

  static Stream<RuleCase> all() {
    return Stream.of(carryOver(), rolls(), changes(), others()).flatMap(cases -> cases);
  }

  private static Stream<RuleCase> carryOver() {
    AnnualReport half = with(before(), "t2.carriedOut.naturalPerson", "0");
    half = with(half, "t2.carriedOut.total", "0");
    return Stream.of(
        fails("XYR-01", now().after(with(before(), "t2.carriedOut.total", "3"))),
        passes("XYR-01", now().after(before())),
        trap("XYR-01", now().after(merged(before(), half))));
  }

  private static Stream<RuleCase> rolls() {
    AnnualReport items = with(complete2019(), "t1.licensing.itemsLastYear", "18");
    return Stream.of(
        fails("XYR-02", now().after(with(before(), "t1.normativeDocuments.inForce", "9"))),
        passes("XYR-02", now().after(before())),
        trap(
            "XYR-02",
            now()
                .after(
                    merged(
                        with(before(), "t1.normativeDocuments.inForce", "3"),
                        with(before(), "t1.normativeDocuments.inForce", "1")))),
        fails("XYR-03", in(2020, complete2019()).after(complete2019())),
        passes("XYR-03", in(2020, complete2019()).after(items)),
        trap("XYR-03", in(2020, with(complete2019(), "t1.licensing.decisions", "7")).after(items)));
  }

  private static Stream<RuleCase> changes() {
    return Stream.of(
        fails("XYR-04", says("收到政府信息公开申请12件，较上年减少3件。").after(before())),
        passes("XYR-04", says("收到政府信息公开申请12件，较2021年增加2件。").after(before())),
        trap("XYR-04", says("收到政府信息公开申请12件，与2019年的5件相比持平有余，同比增长20%。").after(before())),
        fails("XYR-05", now().after(with(before(), "t1.licensing.decisions", "900"))),
        passes("XYR-05", now().after(before())),
        trap("XYR-05", now().after(with(before(), "t1.penalties.decisions", "0"))));
  }

  private static Stream<RuleCase> others() {
    AnnualReport unread = before().without(before().form().cell("t1.fees.amount").orElseThrow());
    return Stream.of(
        fails("XYR-06", now().after(with(before(), "t3.review.pending", "2"))),
        passes("XYR-06", now().after(before())),
        trap("XYR-06", now().after(with(before(), "t3.review.pending", "1"))),
        fails("XYR-07", again(before(), with(before(), "t1.licensing.decisions", "87"))),
        passes("XYR-07", again(before(), before())),
        trap("XYR-07", again(unread, before())));
  }

  private static LastYear merged(AnnualReport one, AnnualReport other) {
    return LastYear.unknown()
        .mergedFrom(List.of(LastYear.Part.of("示例市甲局", one), LastYear.Part.of("示例市乙局", other)));
  }

  private static Dossier again(AnnualReport accepted, AnnualReport today) {
    return now().after(LastYear.unknown().of(accepted).republished(today));
  }

  private static Dossier now() {
    return in(2022, complete2021());
  }

  private static Dossier says(String words) {
    return in(2022, saying(complete2021(), Section.OVERVIEW, words));
  }

  private static Dossier in(int year, AnnualReport report) {
    return Dossier.ofDocument(report).filed(Filed.forYear(year));
  }

  /** 10 new requests, 1 carried out; 4 documents in force. */
  private static AnnualReport before() {
    AnnualReport report = with(complete2021(), "t2.newReceived.total", "10");
    report = with(with(report, "t2.newReceived.naturalPerson", "8"), "t2.carriedIn.total", "0");
    report = with(with(report, "t2.carriedOut.naturalPerson", "1"), "t2.carriedOut.business", "0");
    report = with(with(report, "t2.carriedOut.total", "1"), "t3.suitAfterReview.pending", "0");
    return with(report, "t1.normativeDocuments.inForce", "4");
  }
}
