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
import org.qibei.check.RuleBook;
import org.qibei.check.SoundReport;
import org.qibei.check.cases.RuleCase.Kind;

/** Each rule finds its fault, lets a sound report pass and is not taken in by its trap. */
public class RuleCasesTest {

  /** The cases of all families; a new family is added here. */
  public static Stream<RuleCase> cases() {
    return Stream.of(
            SectionCases.all(),
            TableCases.all(),
            SumCases.all(),
            YearCases.all(),
            CrossTableCases.all(),
            QuantityCases.all(),
            WordingCases.all(),
            LawCases.all(),
            SimilarityCases.all(),
            PublicationCases.all(),
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
  void everyRuleOfTheBookHasAllThreeKinds() {
    Map<String, Set<Kind>> kinds = new TreeMap<>();
    RuleBook.current()
        .entries()
        .forEach(entry -> kinds.put(entry.id(), EnumSet.noneOf(Kind.class)));
    cases().forEach(each -> kinds.get(each.rule()).add(each.kind()));
    assertThat(kinds).allSatisfy((rule, found) -> assertThat(found).containsExactly(Kind.values()));
  }
}
