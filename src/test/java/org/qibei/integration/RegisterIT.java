package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.check.Finding;
import org.qibei.check.Inspection;
import org.qibei.check.KnownCase.Kind;
import org.qibei.check.Outcome;
import org.qibei.check.ZeroVerdict;
import org.qibei.platform.NotFound;
import org.qibei.platform.Refusal;
import org.qibei.register.CaseEntry;
import org.qibei.register.CaseFate;
import org.qibei.register.CaseList;
import org.qibei.register.ImportCases;
import org.qibei.register.KeepRegister;
import org.qibei.register.RecordCase;

/** What is known of an agency from elsewhere is held against its zeros. */
class RegisterIT {
  private static final String ALL = "org.qibei.integration.Databases#all";
  private static final LocalDate DAY = LocalDate.of(2025, 6, 2);
  private static final int YEAR = 2025;

  private static Outcome outcome(SmallTown town) {
    return ZeroBureau.inspect(town).outcomes().get("ZER-03");
  }

  private static CaseEntry review(LocalDate day, CaseFate fate) {
    return new CaseEntry(Kind.REVIEW, "示复决〔2025〕3号", day, null, "示例市司法局", fate, "");
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void noRegisterIsNoAnswerAndAnEmptyOneIs(DatabaseServer server) {
    SmallTown town = ZeroBureau.withZeros(server);
    assertThat(outcome(town)).isEqualTo(Outcome.NOT_EVALUABLE);
    long agency = town.as("chen", room -> ZeroBureau.agency(room, town).id());
    town.let("chen", room -> room.the(KeepRegister.class).declare(agency, YEAR));
    assertThat(outcome(town)).isEqualTo(Outcome.PASS);
    assertThat(town.as("chen", room -> room.the(CaseList.class).agencies(YEAR, "", 1)).rows())
        .anyMatch(row -> row.agency() == agency && row.keptBy().isPresent() && row.cases() == 0);
    town.let("chen", room -> room.the(KeepRegister.class).takeBack(agency, YEAR));
    assertThat(outcome(town)).isEqualTo(Outcome.NOT_EVALUABLE);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aKnownCaseContradictsTheZeroAndIsItsEvidence(DatabaseServer server) {
    SmallTown town = ZeroBureau.withZeros(server);
    ZeroBureau.put(town, review(DAY, CaseFate.STANDS));
    Inspection inspection = ZeroBureau.inspect(town);
    Finding finding =
        inspection.findings().stream()
            .filter(each -> each.rule().equals("ZER-03"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.place()).isEqualTo("t3");
    assertThat(finding.text()).contains("行政复议 示复决〔2025〕3号（2025年6月2日，示例市司法局）");
    assertThat(inspection.zeros())
        .anyMatch(
            zero ->
                zero.table().equals("t3")
                    && zero.kind() == ZeroVerdict.Kind.CONTRADICTED
                    && zero.words().equals(finding.text()));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whatWasWithdrawnOrStruckOutDoesNotCount(DatabaseServer server) {
    SmallTown town = ZeroBureau.withZeros(server);
    long id = ZeroBureau.put(town, review(DAY, CaseFate.STANDS));
    town.let(
        "chen", room -> room.the(RecordCase.class).correct(id, review(DAY, CaseFate.WITHDRAWN)));
    assertThat(outcome(town)).isEqualTo(Outcome.NOT_EVALUABLE);
    town.let("chen", room -> room.the(RecordCase.class).correct(id, review(DAY, CaseFate.STANDS)));
    assertThat(outcome(town)).isEqualTo(Outcome.FAIL);
    town.let("chen", room -> room.the(RecordCase.class).strike(id, "登记到了别的单位名下"));
    assertThat(outcome(town)).isEqualTo(Outcome.NOT_EVALUABLE);
    CaseList.CaseRow struck = ZeroBureau.rows(town, YEAR).get(0);
    assertThat(struck.struckReason()).contains("登记到了别的单位名下");
    assertThat(struck.struckBy()).contains("陈珺");
    assertThatThrownBy(() -> town.let("chen", room -> room.the(RecordCase.class).strike(id, "再划")))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.key()).isEqualTo("refusals.case.struck"));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aCaseOfAnotherYearSaysNothing(DatabaseServer server) {
    SmallTown town = ZeroBureau.withZeros(server);
    ZeroBureau.put(town, review(DAY.minusYears(1), CaseFate.STANDS));
    assertThat(outcome(town)).isEqualTo(Outcome.NOT_EVALUABLE);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void linesAreTakenAllOrNoneAndTheBadOnesAreNamed(DatabaseServer server) {
    SmallTown town = ZeroBureau.withZeros(server);
    String good = "本局,申请,2025-17,2025年3月4日,,公开申请系统,";
    ImportCases.Outcome none =
        ZeroBureau.paste(
            town,
            String.join(
                "\n",
                "单位,类别,编号,收到日期,办结日期,来源,备注",
                good,
                "没有的局,复议,〔2025〕9号,2025-05-06,,市司法局,",
                "本局,投诉,1,2025-05-06,,市司法局,",
                "本局,诉讼,2,2025-02-30,,市法院,",
                "本局,诉讼,3",
                good));
    assertThat(none.added()).isZero();
    assertThat(none.faults())
        .extracting(fault -> fault.line() + " " + fault.why().key())
        .containsExactly(
            "3 refusals.case.line.agency",
            "4 refusals.case.line.kind",
            "5 refusals.case.line.day",
            "6 refusals.case.line.columns",
            "7 refusals.case.line.twice");
    assertThat(none.faults())
        .allSatisfy(fault -> assertThat(fault.why().text(Locale.SIMPLIFIED_CHINESE)).isNotBlank());
    assertThat(ZeroBureau.rows(town, YEAR)).isEmpty();
    String more = "本局\t行政诉讼\t（2025）鲁99行初1号\t2025/7/1\t\t示例市中级人民法院\t原告已撤诉";
    assertThat(ZeroBureau.paste(town, good + "\n\n" + more).added()).isEqualTo(2);
    assertThat(ZeroBureau.rows(town, YEAR))
        .extracting(row -> row.entry().kind() + " " + row.entry().fate())
        .containsExactly("REQUEST STANDS", "SUIT WITHDRAWN");
    assertThat(ZeroBureau.paste(town, good).faults())
        .singleElement()
        .matches(fault -> fault.why().key().equals("refusals.case.known"));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void othersAgenciesAndCasesAreNotFound(DatabaseServer server) {
    SmallTown town = ZeroBureau.withZeros(server);
    long id = ZeroBureau.put(town, review(DAY, CaseFate.STANDS));
    SmallTown elsewhere = SmallTown.on(server);
    assertThatThrownBy(
            () -> elsewhere.let("chen", room -> room.the(RecordCase.class).strike(id, "x")))
        .isInstanceOf(NotFound.class);
    assertThat(ZeroBureau.rows(elsewhere, YEAR)).isEmpty();
    String code = town.as("chen", room -> ZeroBureau.agency(room, town).code());
    assertThatThrownBy(
            () ->
                elsewhere.let(
                    "chen",
                    room -> room.the(RecordCase.class).add(code, review(DAY, CaseFate.STANDS))))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.key()).isEqualTo("refusals.case.agency"));
  }
}
