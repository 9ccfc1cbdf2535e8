package org.qibei.check.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.check.Inspection;
import org.qibei.check.Outcome;
import org.qibei.check.SoundReport;
import org.qibei.check.cases.RuleCase.Kind;

/** Each rule finds its fault, lets a sound report pass and is not taken in by its trap. */
class RuleCasesTest {

  /** The cases of all families; a new family is added here. */
  static Stream<RuleCase> cases() {
    return Stream.of(
            SectionCases.all(),
            TableCases.all(),
            SumCases.all(),
            QuantityCases.all(),
            WordingCases.all(),
            LawCases.all(),
            SimilarityCases.all(),
            ExpressionCases.all(),
            ZeroCases.all(),
            DateCases.all())
        .flatMap(family -> family);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theRuleAnswersAsItShould(RuleCase each) {
    Inspection inspection = SoundReport.inspect(each.dossier());
    Outcome wanted = each.kind() == Kind.FAILS ? Outcome.FAIL : Outcome.PASS;
    assertThat(inspection.outcomes().get(each.rule()))
        .as("%s: %s", each, inspection.notEvaluable())
        .isEqualTo(wanted);
  }

  @Test
  void eachRuleWithCasesHasAllThreeKinds() {
    Map<String, Set<Kind>> kinds = new TreeMap<>();
    cases()
        .forEach(
            each ->
                kinds
                    .computeIfAbsent(each.rule(), rule -> EnumSet.noneOf(Kind.class))
                    .add(each.kind()));
    assertThat(kinds).allSatisfy((rule, found) -> assertThat(found).containsExactly(Kind.values()));
  }
}
