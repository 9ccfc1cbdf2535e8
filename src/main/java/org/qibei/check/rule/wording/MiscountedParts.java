package org.qibei.check.rule.wording;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Contents;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Narrative.Paragraph;
import org.qibei.check.Rule;
import org.qibei.check.phrase.Phrase;
import org.qibei.form.Section;

/**
 * A preamble that says the report has n parts and lists another number, or a number that the body
 * does not have (TXT-07).
 */
public final class MiscountedParts implements Rule {

  private static final Phrase LATER_HEADING = Phrase.of("[七八九]、.{2,30}");
  private static final int FORM = 6;

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return Stream.concat(
            dossier.narrative().preamble().stream(),
            dossier.narrative().of(Section.OVERVIEW).stream())
        .flatMap(part -> fault(dossier, part).stream())
        .limit(1);
  }

  private static Optional<Flaw> fault(Dossier dossier, Paragraph part) {
    Optional<StatedParts> stated = StatedParts.in(part.text());
    Flaw flaw = Flaw.at(part.place());
    return stated.flatMap(
        parts -> {
          Flaw told = flaw.declared(BigDecimal.valueOf(parts.stated())).quoting(parts.words());
          if (!parts.addUp()) {
            return Optional.of(told.expected(BigDecimal.valueOf(parts.listed().size())));
          }
          int found = sections(dossier);
          return found > 0 && found != parts.stated()
              ? Optional.of(told.grade("sections").expected(BigDecimal.valueOf(found)))
              : Optional.empty();
        });
  }

  /** How many parts the body has; 0 when a heading is missing, which other rules tell. */
  private static int sections(Dossier dossier) {
    Contents contents = Contents.of(dossier);
    boolean whole = Stream.of(Section.values()).allMatch(contents::hasHeading);
    long more =
        dossier.narrative().of(Section.OTHER_MATTERS).stream()
            .filter(part -> LATER_HEADING.matches(part.text()))
            .count();
    return whole ? FORM + (int) more : 0;
  }
}
