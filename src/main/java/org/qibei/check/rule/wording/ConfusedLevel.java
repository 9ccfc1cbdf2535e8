package org.qibei.check.rule.wording;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Excerpt;
import org.qibei.check.Flaw;
import org.qibei.check.Level;
import org.qibei.check.Narrative.Paragraph;
import org.qibei.check.Rule;
import org.qibei.check.phrase.Phrase;

/**
 * Superiors of another level or body than the agency has, such as a committee's (管委) beside a
 * county's (TXT-12).
 */
public final class ConfusedLevel implements Rule {

  private static final String UNDER = "(?:围绕|按照|根据|落实|在)(?:了)?";
  private static final Phrase SEAT = Phrase.of(UNDER + "(?<seat>[县区市旗州])委[、和]?\\k<seat>政府");
  private static final Phrase ZONE = Phrase.of("分管委领导|管委会?领导|党工委、?管委会|管委会(?:工作)?(?:部署|安排|要求)");
  private static final Phrase A_ZONE = Phrase.of("开发区|高新|新区|园区|实验区|示范区|管委|管理委员会|委员会|度假区|保税");
  private static final Phrase COUNTY = Phrase.of("[\\p{IsHan}]县(?!级)");
  private static final Phrase DISTRICT = Phrase.of("[\\p{IsHan}]区");

  @Override
  public boolean concerns(Dossier dossier) {
    return dossier.level().map(Level.DEPARTMENT::equals).orElse(true);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    String own = String.join(" ", OwnName.of(dossier).names());
    if (A_ZONE.isIn(own)) {
      return Stream.empty();
    }
    Optional<String> seat = seat(dossier);
    Stream<Flaw> committees =
        seat.isPresent()
            ? dossier.narrative().body().flatMap(part -> hits(part, ZONE, seat.get()))
            : Stream.empty();
    Stream<Flaw> seats =
        dossier
            .narrative()
            .body()
            .flatMap(part -> SEAT.hits(part.text()).map(hit -> flaw(part, hit)))
            .filter(flaw -> contradicts(own, flaw));
    return Stream.concat(committees, seats).limit(1);
  }

  /** The first superior that a report names as its own: 县委、县政府. */
  private static Optional<String> seat(Dossier dossier) {
    return dossier
        .narrative()
        .body()
        .flatMap(part -> SEAT.hits(part.text()))
        .map(hit -> hit.group(1) + "委、" + hit.group(1) + "政府")
        .findFirst();
  }

  /** A county's agency does not answer to a district, nor a district's to a county. */
  private static boolean contradicts(String own, Flaw flaw) {
    boolean county = COUNTY.isIn(own);
    boolean district = DISTRICT.isIn(own);
    String superior = flaw.declared().orElse("");
    return county && !district && superior.startsWith("区委")
        || district && !county && superior.startsWith("县委");
  }

  private static Stream<Flaw> hits(Paragraph part, Phrase words, String seat) {
    return words.hits(part.text()).map(hit -> flaw(part, hit).expected(seat));
  }

  private static Flaw flaw(Paragraph part, MatchResult hit) {
    String words = hit.groupCount() == 0 ? hit.group() : hit.group(1) + "委、" + hit.group(1) + "政府";
    return Flaw.at(part.place())
        .declared(words)
        .quoting(Excerpt.around(part.text(), hit.start(), hit.end()));
  }
}
