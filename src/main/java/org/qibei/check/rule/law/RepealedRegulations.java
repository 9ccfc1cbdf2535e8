package org.qibei.check.rule.law;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Prose;
import org.qibei.check.Rule;

/**
 * The Regulations of 2007 (国务院令第492号) or their Articles 31 and 32 as the basis of the report
 * (LEG-02); a sentence that tells of their revision is history, not a basis.
 */
public final class RepealedRegulations implements Rule {

  private static final Pattern SENTENCE = Pattern.compile("[^。；;]+");
  private static final Pattern ORDER = Pattern.compile("国务院令.{0,4}第?492号|第492号令|国令第?492号");
  private static final Pattern ARTICLE = Pattern.compile("第(三十[一二]|3[12])条");
  private static final Pattern OF_REPORTS = Pattern.compile("条例.*(年度报告|年报|编制本)");
  private static final Pattern HISTORY = Pattern.compile("711号|修订|修改|废止|原条例|原《|旧|第三方|征求");

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return Prose.hits(dossier, SENTENCE)
        .filter(sentence -> isBasis(sentence.text()))
        .map(sentence -> Flaw.at(sentence.place()).quoting(quoted(sentence.text())))
        .limit(1);
  }

  private static boolean isBasis(String sentence) {
    boolean article = ARTICLE.matcher(sentence).find() && OF_REPORTS.matcher(sentence).find();
    return (article || ORDER.matcher(sentence).find()) && !HISTORY.matcher(sentence).find();
  }

  private static String quoted(String sentence) {
    return Stream.of(ORDER, ARTICLE)
        .flatMap(words -> words.matcher(sentence).results())
        .map(hit -> hit.group())
        .findFirst()
        .orElseThrow();
  }
}
