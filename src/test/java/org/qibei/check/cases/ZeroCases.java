package org.qibei.check.cases;

import static org.qibei.check.KnownCase.Kind.REQUEST;
import static org.qibei.check.KnownCase.Kind.REVIEW;
import static org.qibei.check.SoundReport.complete2019;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.with;
import static org.qibei.check.cases.RuleCase.fails;
import static org.qibei.check.cases.RuleCase.passes;
import static org.qibei.check.cases.RuleCase.trap;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qibei.check.AgencyFacts;
import org.qibei.check.Dossier;
import org.qibei.check.Filed;
import org.qibei.check.KnownCase;
import org.qibei.form.Cell;
import org.qibei.report.AnnualReport;
import org.qibei.report.AnnualReportBuilder;

/** Cases of the rules on tables that hold nothing but zero (ZER). */
final class ZeroCases {

  private static final LocalDate MAY = LocalDate.of(2021, 5, 6);
  private static final String IN_FORCE = "t1.normativeDocuments.inForce";

  private ZeroCases() {}

  static Stream<RuleCase> all() {
    return Stream.of(zeroes(), register(), years(), powers()).flatMap(cases -> cases);
  }

  private static Stream<RuleCase> zeroes() {
    AnnualReport quiet = zero(complete2021(), cell -> !cell.table().equals("t1"));
    return Stream.of(
        fails("ZER-01", allZero()),
        passes("ZER-01", complete2021()),
        trap("ZER-01", with(allZero(), "t1.licensing.decisions", "78")),
        fails("ZER-02", quiet),
        passes("ZER-02", complete2021()),
        trap("ZER-02", allZero()));
  }

  private static Stream<RuleCase> register() {
    KnownCase request = KnownCase.of(REQUEST, MAY, "申请〔2021〕7号");
    KnownCase review = KnownCase.of(REVIEW, MAY, "政复决字〔2021〕3号");
    KnownCase earlier = KnownCase.of(REVIEW, MAY.minusYears(1), "政复决字〔2020〕9号");
    return Stream.of(
        fails("ZER-03", known(allZero(), request)),
        fails("ZER-03", known(allZero(), review)),
        passes("ZER-03", known(complete2021(), request, review)),
        trap("ZER-03", known(allZero(), request.settledOtherwise())),
        trap("ZER-03", known(allZero(), earlier)));
  }

  private static Stream<RuleCase> years() {
    AnnualReport last = complete2021();
    AnnualReport gone = with(complete2021(), IN_FORCE, "0");
    AnnualReport repealed = with(gone, "t1.normativeDocuments.repealed", "5");
    return Stream.of(
        fails("ZER-04", earlier(allZero(), 2019, 2020)),
        passes("ZER-04", earlier(complete2021(), 2019, 2020)),
        trap("ZER-04", earlier(allZero(), 2020)),
        fails("ZER-06", Dossier.ofDocument(gone).after(last)),
        passes("ZER-06", Dossier.ofDocument(complete2021()).after(last)),
        trap("ZER-06", Dossier.ofDocument(repealed).after(last)));
  }

  private static Stream<RuleCase> powers() {
    AnnualReport none =
        zero(complete2019(), cell -> cell.path().matches("t1\\.licensing\\.items.*"));
    return Stream.of(
        fails("ZER-05", none),
        passes("ZER-05", complete2019()),
        trap("ZER-05", with(none, "t1.otherServices.itemsChange", "+1")));
  }

  private static AnnualReport allZero() {
    return zero(complete2021(), cell -> true);
  }

  private static AnnualReport zero(AnnualReport report, Predicate<Cell> cells) {
    AnnualReportBuilder builder = report.toBuilder();
    report.form().cells().stream().filter(cells).forEach(cell -> builder.figure(cell.path(), "0"));
    return builder.build();
  }

  private static Dossier known(AnnualReport report, KnownCase... cases) {
    return Dossier.ofDocument(report).of(AgencyFacts.unknown().registered(List.of(cases)));
  }

  private static Dossier earlier(AnnualReport report, Integer... zeroYears) {
    return Dossier.ofDocument(report).filed(Filed.forYear(2021).zeroIn(Set.of(zeroYears)));
  }
}
