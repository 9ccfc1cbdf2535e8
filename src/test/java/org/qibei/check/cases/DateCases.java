package org.qibei.check.cases;

import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.cases.RuleCase.fails;
import static org.qibei.check.cases.RuleCase.passes;
import static org.qibei.check.cases.RuleCase.trap;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.AgencyFacts;
import org.qibei.check.Dossier;
import org.qibei.check.Filed;
import org.qibei.check.Level;
import org.qibei.report.AnnualReport;

/** Cases of the rules on dates, periods and years (DAT). */
final class DateCases {

  private static final LocalDate JANUARY = LocalDate.of(2022, 1, 31);
  private static final LocalDate FEBRUARY = LocalDate.of(2022, 2, 3);

  private DateCases() {}

  static Stream<RuleCase> all() {
    return Stream.of(signing(), calendar(), years(), lateness()).flatMap(cases -> cases);
  }

  private static Stream<RuleCase> signing() {
    return Stream.of(
        fails("DAT-01", signed(Optional.empty(), "示例市工业和信息化局")),
        passes("DAT-01", complete2021()),
        trap("DAT-01", signed(Optional.empty(), "示例市工业和信息化局\n2022年1月32日")),
        fails("DAT-02", signed("2021-01-24")),
        passes("DAT-02", complete2021()),
        trap("DAT-02", signed("2022-01-01")),
        fails("DAT-03", signed("2022-02-01")),
        passes("DAT-03", signed("2022-01-31")),
        trap("DAT-03", government(signed("2022-03-25"))));
  }

  private static Stream<RuleCase> calendar() {
    Dossier soon = Dossier.ofDocument(signed("2022-01-30"));
    return Stream.of(
        fails("DAT-08", signed(Optional.empty(), "示例市工业和信息化局\n2022年2月30日")),
        fails("DAT-08", soon.filed(handedIn(LocalDate.of(2022, 1, 10)))),
        passes("DAT-08", soon.filed(handedIn(JANUARY))),
        trap("DAT-08", soon.filed(handedIn(LocalDate.of(2022, 1, 28)))));
  }

  private static Stream<RuleCase> years() {
    Dossier founded = Dossier.ofDocument(period("自2020年1月1日起至2020年12月31日止"));
    AnnualReport titled = complete2021().toBuilder().title("示例市工业和信息化局2020年政府信息公开工作年度报告").build();
    return Stream.of(
        fails("DAT-04", period("自2021年1月1日起至2021年11月30日止")),
        passes("DAT-04", complete2021()),
        trap("DAT-04", founded.filed(Filed.forYear(2020))),
        fails("DAT-05", Dossier.ofDocument(titled).filed(Filed.forYear(2021))),
        passes("DAT-05", complete2021()),
        trap("DAT-05", signed("2022-01-20")));
  }

  private static Stream<RuleCase> lateness() {
    Dossier sound = Dossier.ofDocument(complete2021());
    Filed published = Filed.forYear(2021).published(FEBRUARY);
    return Stream.of(
        fails("DAT-06", sound.filed(handedIn(FEBRUARY))),
        fails("DAT-06", sound.filed(handedIn(JANUARY).dueLocally(JANUARY.minusDays(5)))),
        passes("DAT-06", sound.filed(handedIn(JANUARY))),
        trap("DAT-06", government(complete2021()).filed(handedIn(FEBRUARY))),
        fails("DAT-07", sound.filed(published)),
        passes("DAT-07", sound.filed(Filed.forYear(2021).published(JANUARY))),
        trap("DAT-07", government(complete2021()).filed(published)));
  }

  private static Filed handedIn(LocalDate day) {
    return Filed.forYear(2021).submitted(day);
  }

  private static AnnualReport signed(String day) {
    return signed(Optional.of(LocalDate.parse(day)), day);
  }

  private static AnnualReport signed(Optional<LocalDate> day, String words) {
    return complete2021().toBuilder().signed(day, Optional.of(words)).build();
  }

  private static AnnualReport period(String words) {
    return complete2021().toBuilder().preamble("本报告所列数据的统计期限" + words + "。").build();
  }

  private static Dossier government(AnnualReport report) {
    return Dossier.ofDocument(report).of(AgencyFacts.unknown().at(Level.GOVERNMENT));
  }
}
