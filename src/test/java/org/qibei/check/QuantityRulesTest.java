package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.saying;
import static org.qibei.check.SoundReport.with;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;

/** Figures in the text against the tables: 12 new, 1 carried in, 11 concluded, 2 carried out. */
class QuantityRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021年收到政府信息公开申请12件，上年结转1件，办结11件，结转下年度2件。",
        "共受理政府信息公开申请13件，其中予以公开6件，部分公开2件，不予公开1件，无法提供2件。",
        "处理政府信息公开申请13件（含上年结转1件）。",
        "2020年收到政府信息公开申请30件。",
        "收到政府信息公开申请约10件。",
        "截至2021年底，历年累计收到政府信息公开申请300件。",
        "2022年将继续做好工作，力争答复申请公开100件。",
        "收到政府信息公开申请12件，其中延期答复3件。",
        "收到网上提交的政府信息公开申请5件。"
      })
  void soundNumbersOfRequestsPass(String words) {
    assertThat(txt(overview(words))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021年收到政府信息公开申请15件。",
        "未收到政府信息公开申请。",
        "收到政府信息公开申请12件，办结10件。",
        "收到政府信息公开申请12件，结转下年度1件。",
        "收到政府信息公开申请12件，其中不予公开3件。",
        "新收政府信息公开申请13件。"
      })
  void wrongNumbersOfRequestsFail(String words) {
    assertThat(txt(overview(words))).containsExactly("TXT-01 error");
  }

  @Test
  void aFindingSaysBothNumbersAndQuotesTheText() {
    Finding finding =
        SoundReport.inspect(overview("2021年收到政府信息公开申请15件。")).findings().stream()
            .filter(each -> each.rule().equals("TXT-01"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.declared()).hasValue("15");
    assertThat(finding.expected()).hasValue("12");
    assertThat(finding.difference()).hasValue("3");
    assertThat(finding.text()).hasValue("2021年收到政府信息公开申请15件");
    assertThat(finding.place()).isEqualTo("overview");
  }

  @Test
  void aTotalThatDoesNotAddUpIsOneCauseWithTheText() {
    AnnualReport report = with(complete2021(), "t2.newReceived.total", "13");
    assertThat(txt(report)).isEmpty();
  }

  @Test
  void whatTheReaderDoubtsIsNotHeldAgainstTheText() {
    Dossier dossier = Dossier.ofDocument(overview("未收到政府信息公开申请。")).read(0.9, Set.of("t2"));
    assertThat(SoundReport.inspect(dossier).outcomes())
        .containsEntry("TXT-01", Outcome.NOT_EVALUABLE);
  }

  @Test
  void aGovernmentMayCountItsOwnOffice() {
    assertThat(txt(overview("市政府办公室受理政府信息公开申请7件。"), Level.GOVERNMENT))
        .containsExactly("TXT-01 notice");
    assertThat(txt(overview("全市受理政府信息公开申请7件。"), Level.GOVERNMENT)).containsExactly("TXT-01 error");
  }

  @Test
  void disputesAreHeldAgainstTheTotals() {
    assertThat(txt(overview("因政府信息公开被申请行政复议2件。"))).containsExactly("TXT-02 error");
    assertThat(txt(overview("未发生因政府信息公开引起的行政复议、行政诉讼。")))
        .containsExactly("TXT-02 error", "TXT-02 error");
    assertThat(txt(overview("办理涉及政府信息公开的行政复议案件5件，审理其他行政复议案件20件。")))
        .allMatch("TXT-02 notice"::equals)
        .isNotEmpty();
    assertThat(txt(overview("全年审理行政复议案件120件。"))).isEmpty();
  }

  @Test
  void documentsToldOneByOneAreNotWrong() {
    assertThat(txt(overview("制定规范性文件1件。"))).isEmpty();
    assertThat(txt(overview("印发规范性文件2件，现行有效规范性文件6件。")))
        .containsExactly("TXT-03 warning", "TXT-03 warning");
    assertThat(txt(overview("印发规范性文件1件；另发布规范性文件2件。"))).isEmpty();
    assertThat(txt(overview("区政府共制发规范性文件6件，废止3件，现行有效32件。"))).isEmpty();
    assertThat(txt(overview("截至2021年底，现行有效规范性文件8件。"))).containsExactly("TXT-03 warning");
    assertThat(txt(overview("代拟市政府规范性文件4件，清理规范性文件30件。"))).isEmpty();
  }

  private static List<String> txt(AnnualReport report) {
    return txt(report, Level.DEPARTMENT);
  }

  private static List<String> txt(AnnualReport report, Level level) {
    return SoundReport.inspect(Dossier.ofDocument(report).of(AgencyFacts.unknown().at(level)))
        .findings()
        .stream()
        .filter(finding -> finding.rule().matches("TXT-0[1-6]|TXT-0[89]"))
        .map(finding -> finding.rule() + " " + finding.severity().id())
        .toList();
  }

  private static AnnualReport overview(String words) {
    return saying(complete2021(), Section.OVERVIEW, words);
  }
}
