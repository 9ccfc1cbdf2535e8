package org.qibei.check.rule.quantity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.check.narrative.Metric;
import org.qibei.check.narrative.Sentence;
import org.qibei.check.narrative.Statements;
import org.qibei.check.phrase.Phrase;
import org.qibei.form.Section;
import org.qibei.report.Place;

/** Requests are said to have been accepted or answered while the table has none (TXT-08). */
public final class ClaimAgainstZero implements Rule {

  private static final Phrase DONE =
      Phrase.of(
          "(?:受理|答复|办理|办结|回复)[^，。；、]{0,12}申请(?![^，。；]{0,8}(?:工作|制度|机制|流程|渠道|平台|指南|规定|程序|专栏|办法|规范|人|培训|问题|答复|事宜|栏目))"
              + "|申请[^，。；、]{0,8}(?:均|已|全部)[^，。；]{0,10}(?:受理|答复|办结|办理|回复)");
  private static final Phrase NOT_DONE =
      Phrase.of(
          "将|确保|如[何果遇有]?|若|未|没有|无|应当|应该|对于|进一步|规范|明确|完善|健全|畅通|要求|关于|提[高升]|下一步|不断|培训|指导|修订|为[0零]|情况、");

  private static final Set<Metric> RECEIVED =
      EnumSet.of(Metric.NEW_REQUESTS, Metric.RECEIVED_REQUESTS);

  private static final Phrase COUNTED = Phrase.of("\\d件");

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    TableFigures figures = TableFigures.of(dossier);
    boolean known =
        figures.number("t2.newReceived.total").isPresent()
            && figures.number("t2.carriedIn.total").isPresent();
    return known ? Optional.empty() : Optional.of(Input.FIGURES);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    TableFigures figures = TableFigures.of(dossier);
    boolean none =
        Stream.of("t2.newReceived.total", "t2.carriedIn.total")
            .allMatch(path -> figures.number(path).orElseThrow().signum() == 0);
    Set<Place> told = none ? toldPlaces(dossier) : Set.of();
    return none
        ? Statements.of(dossier).sentences().stream()
            .filter(sentence -> !sentence.place().equals(Place.of(Section.PROBLEMS_IMPROVEMENT)))
            .filter(sentence -> !told.contains(sentence.place()))
            .filter(sentence -> DONE.isIn(sentence.words()))
            .flatMap(ClaimAgainstZero::claims)
            .limit(1)
        : Stream.empty();
  }

  /** The sections that tell of no requests themselves: there other words mean the procedure. */
  private static Set<Place> toldPlaces(Dossier dossier) {
    return Claims.of(dossier, RECEIVED::contains)
        .filter(claim -> claim.number().signum() == 0)
        .map(claim -> claim.sentence().place())
        .collect(Collectors.toSet());
  }

  /** Clause by clause; a number is another rule's business. */
  private static Stream<Flaw> claims(Sentence sentence) {
    return Stream.of(sentence.words().split("[，；。：]"))
        .filter(clause -> DONE.isIn(clause))
        .filter(clause -> !NOT_DONE.isIn(clause) && !COUNTED.isIn(clause))
        .map(clause -> Flaw.at(sentence.place()).quoting(clause));
  }
}
