package org.qibei.check.rule.section;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.qibei.check.Contents;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Prose;
import org.qibei.check.Rule;
import org.qibei.check.Threshold;
import org.qibei.form.Form;
import org.qibei.form.Row;
import org.qibei.report.Place;

/** A report without enough text to be one, or with text that is garbled (SEC-01). */
public final class UnreadableReport implements Rule {

  private static final int SURROGATES = Character.MIN_SURROGATE;

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    String text = dossier.narrative().raw();
    boolean garbled = isGarbled(dossier, text);
    BigDecimal enough = dossier.policy().threshold(Threshold.READABLE_CHARACTERS);
    int characters = Prose.hanCharacters(text);
    if (garbled || characters < enough.doubleValue()) {
      characters += labelsOfFoundRows(dossier);
    }
    if (!garbled && characters >= enough.doubleValue()) {
      return Stream.empty();
    }
    return Stream.of(Flaw.at(Place.report()).declared(String.valueOf(characters)).expected(enough));
  }

  private static int labelsOfFoundRows(Dossier dossier) {
    Form form = dossier.report().form();
    Contents contents = Contents.of(dossier);
    return form.rows().filter(contents::has).map(Row::label).mapToInt(Prose::hanCharacters).sum();
  }

  private static boolean isBroken(int letter) {
    boolean usual = letter < SURROGATES;
    return !usual && (letter == 0xFFFD || Character.getType(letter) == Character.PRIVATE_USE);
  }

  private static boolean isGarbled(Dossier dossier, String text) {
    int letters = 0;
    int broken = 0;
    int letter;
    for (int at = 0; at < text.length(); at += Character.charCount(letter)) {
      letter = text.codePointAt(at);
      letters++;
      broken += isBroken(letter) ? 1 : 0;
    }
    BigDecimal share = dossier.policy().threshold(Threshold.UNREADABLE_SHARE);
    return broken > share.doubleValue() * letters;
  }
}
