package org.qibei.check.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.check.Inspection;
import org.qibei.check.Outcome;
import org.qibei.check.SoundReport;

/** Each rule finds its fault, lets a sound report pass and is not taken in by its trap. */
class RuleCasesTest {

  private static final Set<String> FACTS = Facts.known();

  @ParameterizedTest
  @MethodSource("org.qibei.check.cases.SectionCases#all")
  void onSections(RuleCase each) {
    answersAsItShould(each);
  }

  @ParameterizedTest
  @MethodSource("org.qibei.check.cases.TableCases#all")
  void onTables(RuleCase each) {
    answersAsItShould(each);
  }

  @ParameterizedTest
  @MethodSource("org.qibei.check.cases.SumCases#all")
  void onSums(RuleCase each) {
    answersAsItShould(each);
  }

  @ParameterizedTest
  @MethodSource("org.qibei.check.cases.YearCases#all")
  void onYears(RuleCase each) {
    answersAsItShould(each);
  }

  @ParameterizedTest
  @MethodSource("org.qibei.check.cases.CrossTableCases#all")
  void acrossTables(RuleCase each) {
    answersAsItShould(each);
  }

  @ParameterizedTest
  @MethodSource("org.qibei.check.cases.QuantityCases#all")
  void onQuantities(RuleCase each) {
    answersAsItShould(each);
  }

  @ParameterizedTest
  @MethodSource("org.qibei.check.cases.WordingCases#all")
  void onWording(RuleCase each) {
    answersAsItShould(each);
  }

  @ParameterizedTest
  @MethodSource("org.qibei.check.cases.LawCases#all")
  void onLaw(RuleCase each) {
    answersAsItShould(each);
  }

  @ParameterizedTest
  @MethodSource("org.qibei.check.cases.SimilarityCases#all")
  void onSimilarity(RuleCase each) {
    answersAsItShould(each);
  }

  @ParameterizedTest
  @MethodSource("org.qibei.check.cases.PublicationCases#all")
  void onPublication(RuleCase each) {
    answersAsItShould(each);
  }

  @ParameterizedTest
  @MethodSource("org.qibei.check.cases.ExpressionCases#all")
  void onExpression(RuleCase each) {
    answersAsItShould(each);
  }

  @ParameterizedTest
  @MethodSource("org.qibei.check.cases.ZeroCases#all")
  void onZeros(RuleCase each) {
    answersAsItShould(each);
  }

  @ParameterizedTest
  @MethodSource("org.qibei.check.cases.DateCases#all")
  void onDates(RuleCase each) {
    answersAsItShould(each);
  }

  private static void answersAsItShould(RuleCase each) {
    Inspection inspection = SoundReport.inspect(each.rule(), each.dossier());
    assertThat(inspection.outcomes().get(each.rule()))
        .as("%s: %s", each, inspection.notEvaluable())
        .isEqualTo(each.outcome());
    if (each.outcome() == Outcome.FAIL) {
      assertThat(FACTS).contains(Facts.of(each.rule(), inspection));
    }
  }
}
