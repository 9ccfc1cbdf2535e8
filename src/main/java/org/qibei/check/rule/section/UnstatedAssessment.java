package org.qibei.check.rule.section;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Contents;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Level;
import org.qibei.check.Prose;
import org.qibei.check.Rule;
import org.qibei.check.phrase.Phrase;
import org.qibei.form.Section;
import org.qibei.report.Place;

/**
 * A government's report without assessment, public review or accountability (SEC-10; Article 50(4)
 * asks all three of governments at every level, and does not name the committees of zones, which
 * stand for one).
 */
public final class UnstatedAssessment implements Rule {

  private static final Phrase GOVERNMENT_OF_A_TOWN = Phrase.of("人民政府$");
  private static final Phrase ZONE = Phrase.of("(?:管委会|管理委员会)$");

  /** The three matters, each with the words that count as naming it. */
  private enum Matter {
    ASSESSMENT("assessment", "考核|考评|评估|绩效管理"),
    PUBLIC_REVIEW("publicReview", "评议|评价|满意度|测评|民意调查"),
    ACCOUNTABILITY("accountability", "责任追究|追责|问责|追究[^，。；]{0,8}责任|责任[^，。；]{0,4}追究|约谈|通报批评|诫勉");

    private final String id;
    private final Phrase words;

    Matter(String id, String words) {
      this.id = id;
      this.words = Phrase.of(words);
    }
  }

  @Override
  public boolean concerns(Dossier dossier) {
    return dossier
        .level()
        .map(
            level ->
                level == Level.GOVERNMENT
                    || level == Level.TOWN && isNamed(dossier, GOVERNMENT_OF_A_TOWN))
        .orElse(true);
  }

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return dossier.level().isEmpty()
        ? Optional.of(Input.AGENCY_LEVEL)
        : Contents.of(dossier).lacking(Section.OVERVIEW);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    String text = dossier.narrative().squeezed();
    List<Matter> absent =
        Arrays.stream(Matter.values()).filter(matter -> !matter.words.isIn(text)).toList();
    boolean zone = isNamed(dossier, ZONE);
    Flaw flaw = Flaw.at(Place.of(Section.OVERVIEW));
    return absent.size() == Matter.values().length
        ? Stream.of(zone ? flaw.grade("zone") : flaw)
        : absent.stream().map(matter -> flaw.expected(matter.id).grade(zone ? "oneOfZone" : "one"));
  }

  /** Of the towns and subdistricts only those with a government of their own are asked. */
  private static boolean isNamed(Dossier dossier, Phrase ending) {
    return dossier
        .agency()
        .fullName()
        .or(() -> dossier.report().agencyName())
        .map(Prose::squeeze)
        .filter(name -> ending.isIn(name))
        .isPresent();
  }
}
