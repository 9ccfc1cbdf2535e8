package org.qibei.check.rule.section;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qibei.check.Contents;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Part;
import org.qibei.check.Rule;
import org.qibei.form.Section;
import org.qibei.report.Place;

/** One of the five topics of the overview that has no sub-heading of its own (SEC-06). */
public final class MissingOverviewTopic implements Rule {

  private static final int FIRST_YEAR_OF_THE_FIVE = 2021;
  private static final List<Section> ELSEWHERE =
      List.of(Section.PROACTIVE_DISCLOSURE, Section.REQUESTS);

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return Contents.of(dossier).lacking(Section.OVERVIEW);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    Part overview = dossier.narrative().part(Section.OVERVIEW);
    String heads = String.join("\n", Subheadings.of(overview.paragraphs()));
    String told = overview.squeezed() + headsElsewhere(dossier);
    return Stream.of(OverviewTopic.values())
        .filter(topic -> !topic.isNamedIn(heads))
        .map(topic -> flaw(dossier, topic, told));
  }

  /** Some agencies tell the five topics under the heading of section two, before its table. */
  private static String headsElsewhere(Dossier dossier) {
    return ELSEWHERE.stream()
        .flatMap(section -> Subheadings.of(dossier.narrative().part(section).paragraphs()).stream())
        .collect(Collectors.joining("\n", "\n", ""));
  }

  private static Flaw flaw(Dossier dossier, OverviewTopic topic, String told) {
    Flaw flaw = Flaw.at(Place.of(Section.OVERVIEW)).expected(topic.id());
    OptionalInt year = dossier.fiscalYear();
    if (year.orElse(dossier.report().form().firstYear()) < FIRST_YEAR_OF_THE_FIVE) {
      return flaw.grade("before2021");
    }
    return topic.isMentionedIn(told) ? flaw.grade("inText") : flaw;
  }
}
