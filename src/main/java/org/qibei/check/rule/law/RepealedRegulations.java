package org.qibei.check.rule.law;

import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Prose;
import org.qibei.check.Rule;
import org.qibei.check.phrase.Phrase;

/**
 * The Regulations of 2007 (国务院令第492号) or their Articles 31 and 32 as the basis of the report
 * (LEG-02); a sentence that tells of their revision is history, not a basis.
 */
public final class RepealedRegulations implements Rule {

  private static final Phrase SENTENCE = Phrase.of("[^。；;]+");
  private static final Phrase ORDER = Phrase.of("国务院令.{0,4}第?492号|第492号令|国令第?492号");
  private static final Phrase ARTICLE = Phrase.of("第(三十[一二]|3[12])条");
  private static final Phrase OF_REPORTS = Phrase.of("条例.*(年度报告|年报|编制本)");
  private static final Phrase HISTORY = Phrase.of("711号|修订|修改|废止|原条例|原《|旧|第三方|征求");

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return Prose.passages(dossier).stream()
        .filter(passage -> ORDER.isIn(passage.text()) || ARTICLE.isIn(passage.text()))
        .flatMap(passage -> passage.hits(SENTENCE))
        .filter(sentence -> isBasis(sentence.text()))
        .map(sentence -> Flaw.at(sentence.place()).quoting(quoted(sentence.text())))
        .limit(1);
  }

  private static boolean isBasis(String sentence) {
    boolean article = ARTICLE.isIn(sentence) && OF_REPORTS.isIn(sentence);
    return (article || ORDER.isIn(sentence)) && !HISTORY.isIn(sentence);
  }

  private static String quoted(String sentence) {
    return Stream.of(ORDER, ARTICLE)
        .flatMap(words -> words.hits(sentence))
        .map(hit -> hit.group())
        .findFirst()
        .orElseThrow();
  }
}
