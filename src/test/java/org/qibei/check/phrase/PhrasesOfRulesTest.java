package org.qibei.check.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every phrase of the rules finds in the words of reports what its regular expression finds. */
class PhrasesOfRulesTest {

  @Test
  void everyPhraseOfTheRulesFindsInReportsWhatItsExpressionFinds() {
    Phrases.ofAllRules().forEach(PhrasesOfRulesTest::findsWhatItsExpressionFinds);
  }

  private static void findsWhatItsExpressionFinds(Phrase phrase) {
    Pattern pattern = Pattern.compile(phrase.toString());
    Phrases.texts()
        .forEach(
            text ->
                assertThat(PhraseTest.hits(phrase, text))
                    .as("%s", phrase)
                    .isEqualTo(PhraseTest.expected(pattern, text)));
  }
}
