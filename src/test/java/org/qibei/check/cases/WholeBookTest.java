package org.qibei.check.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qibei.check.Inspection;
import org.qibei.check.RuleBook;
import org.qibei.check.SoundReport;
import org.qibei.check.cases.RuleCase.Kind;

/** The cases of all families, put to the whole book: no rule hides what another one has to say. */
public class WholeBookTest {

  /** The cases of all families; a new family is added here and to {@link RuleCasesTest}. */
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

  @Test
  void everyRuleAnswersAmongAllOthersAsItDoesAlone() {
    assertThat(cases())
        .allSatisfy(
            each -> {
              Inspection inspection = SoundReport.inspect(each.dossier());
              assertThat(inspection.outcomes().get(each.rule()))
                  .as("%s: %s", each, inspection.notEvaluable())
                  .isEqualTo(each.outcome());
            });
  }

  @Test
  void theFactsOfTheFindingsAreKnown() throws IOException {
    String now = Facts.page(cases());
    if (Boolean.getBoolean("qibei.write")) {
      Files.writeString(Facts.FILE, now);
    }
    assertThat(Files.readString(Facts.FILE))
        .as("look at what changed: mvn -o test -Dtest=WholeBookTest -Dqibei.write=true")
        .isEqualTo(now);
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
