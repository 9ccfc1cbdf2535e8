package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.inspect;
import static org.qibei.check.SoundReport.saying;
import static org.qibei.check.SoundReport.with;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qibei.form.Section;

/** What the bundle says of a rule, an answer or a zero, in both languages. */
class WordsOfTheBookTest {

  private final Wording chinese = Wording.in(Locale.SIMPLIFIED_CHINESE);
  private final Wording english = Wording.in(Locale.UK);

  @Test
  void aRuleIsExplainedFromItsNameToItsTrap() {
    String rule = "SUM-01";
    assertThat(english.title(rule)).isEqualTo("Applicants do not add up");
    assertThat(english.test(rule)).startsWith("In each row of the table of requests");
    assertThat(english.why(rule)).startsWith("The columns of the form require it");
    assertThat(english.basis(rule)).contains("国办公开办函〔2021〕30号");
    assertThat(english.advice(rule)).startsWith("Compare the row with the register");
    assertThat(english.failingExample(rule)).endsWith("total 3.");
    assertThat(english.passingExample(rule)).startsWith("13364 + 252");
    assertThat(english.trapExample(rule)).startsWith("Rows with blanks");
    assertThat(chinese.title(rule)).isEqualTo("申请人合计不等");
  }

  @Test
  void answersAndGradesHaveWords() {
    assertThat(english.severity(Severity.HINT)).isEqualTo("Hint");
    assertThat(english.band(Band.EXCELLENT)).isEqualTo("Excellent");
    assertThat(english.dimension(Dimension.ARITHMETIC)).isEqualTo("Arithmetic");
    assertThat(english.outcome(Outcome.NOT_EVALUABLE)).isEqualTo("Could not be evaluated");
    assertThat(english.level(Level.TOWN)).isEqualTo("Town or subdistrict");
    assertThat(english.missing(Input.SECOND_YEAR)).isEqualTo("a second year to compare with");
    assertThat(chinese.band(Band.PASS)).isEqualTo("合格");
  }

  @Test
  void theAdviceOnAGradeIsPreferredToThatOnTheRule() {
    List<Finding> findings =
        inspect("TAB-06", with(complete2021(), "t1.coercion.decisions", "O")).findings();
    assertThat(english.advice(findings.get(0))).isEqualTo("Replace the letter by the digit 0.");
    assertThat(english.grouped(findings).get(0).advice())
        .isEqualTo("Replace the letter by the digit 0.");
    Finding words =
        inspect("TAB-06", with(complete2021(), "t1.coercion.decisions", "见附件")).findings().get(0);
    assertThat(english.advice(words)).isEqualTo(english.advice("TAB-06"));
  }

  @Test
  void topicsAndPeriodsAreNamedInWords() {
    Finding topic =
        inspect("SEC-07", saying(complete2021(), Section.PROBLEMS_IMPROVEMENT, "公开的广度和深度还不够，渠道不多。"))
            .findings()
            .get(0);
    assertThat(english.expected(topic)).isEqualTo("the improvement");
    Finding period =
        inspect(
                "DAT-04",
                complete2021().toBuilder().preamble("统计期限自2021年1月1日起至2021年11月30日止。").build())
            .findings()
            .get(0);
    assertThat(english.declared(period)).isEqualTo("1 January 2021 to 30 November 2021");
    assertThat(chinese.expected(period)).isEqualTo("2021年1月1日至2021年12月31日");
  }

  @Test
  void aZeroIsSaidToBeBorneOutOrNot() {
    ZeroWords said = zero(ZeroVerdict.Kind.STATED, Optional.of("未收到申请"), Optional.empty());
    assertThat(said)
        .isEqualTo(
            new ZeroWords(
                "Section 3, Requests received and handled",
                "Stated in the text",
                "the text says that there was none: “未收到申请”",
                false));
    ZeroWords against =
        zero(ZeroVerdict.Kind.CONTRADICTED, Optional.empty(), Optional.of("SUM-01"));
    assertThat(against.suspicious()).isTrue();
    assertThat(against.words())
        .isEqualTo("something else says otherwise (Applicants do not add up)");
  }

  private ZeroWords zero(ZeroVerdict.Kind kind, Optional<String> words, Optional<String> rule) {
    return english.zero(new ZeroVerdict("t2", kind, words, rule));
  }
}
