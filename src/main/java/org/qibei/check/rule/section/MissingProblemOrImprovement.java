package org.qibei.check.rule.section;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qibei.check.Contents;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Prose;
import org.qibei.check.Rule;
import org.qibei.form.Section;
import org.qibei.report.Place;

/**
 * Section five without a problem, or without a measure against it (SEC-07; Article 50(4) asks for
 * both).
 */
public final class MissingProblemOrImprovement implements Rule {

  private static final Pattern PROBLEM = Pattern.compile("问题|不足|差距|短板|薄弱|有待|不能完全满足|还不够|改进的空间");
  private static final Pattern MEASURE = Pattern.compile("改进|整改|措施|下一步|将|加强");

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return Contents.of(dossier).lacking(Section.PROBLEMS_IMPROVEMENT);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    String text = Prose.squeeze(Contents.of(dossier).words(Section.PROBLEMS_IMPROVEMENT));
    return Stream.concat(missing(PROBLEM, text, "problems"), missing(MEASURE, text, "improvement"));
  }

  private static Stream<Flaw> missing(Pattern words, String text, String half) {
    return words.matcher(text).find()
        ? Stream.empty()
        : Stream.of(Flaw.at(Place.of(Section.PROBLEMS_IMPROVEMENT)).expected(half));
  }
}
