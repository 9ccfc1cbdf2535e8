package org.qibei.check.rule.date;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Prose;
import org.qibei.check.Rule;
import org.qibei.check.StatedPeriod;
import org.qibei.check.phrase.Phrase;
import org.qibei.report.Place;

/** Title, stated period and the year owed do not name the same year (DAT-05). */
public final class YearsDisagree implements Rule {

  private static final Phrase YEAR = Phrase.of("(20\\d\\d)年");

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    long known =
        Stream.of(titled(dossier), stated(dossier), dossier.filed().fiscalYear())
            .filter(OptionalInt::isPresent)
            .count();
    return known < 2 ? Optional.of(Input.SECOND_YEAR) : Optional.empty();
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    int due = dossier.fiscalYear().getAsInt();
    OptionalInt title = titled(dossier);
    if (title.isPresent()) {
      return title.getAsInt() == due ? Stream.empty() : Stream.of(flaw(title.getAsInt(), due));
    }
    OptionalInt period = stated(dossier);
    return period.isPresent() && period.getAsInt() != due
        ? Stream.of(flaw(period.getAsInt(), due))
        : Stream.empty();
  }

  /**
   * Whether a period of another year is told here already: then the whole report is of that year.
   */
  static boolean tells(Dossier dossier, StatedPeriod period) {
    YearsDisagree rule = new YearsDisagree();
    return period.isWholeYear()
        && rule.lacking(dossier).isEmpty()
        && rule.examine(dossier).findAny().isPresent();
  }

  private static Flaw flaw(int said, int due) {
    return Flaw.at(Place.report()).declared(String.valueOf(said)).expected(String.valueOf(due));
  }

  private static OptionalInt titled(Dossier dossier) {
    return YEAR.hits(Prose.squeeze(dossier.report().title().orElse("")))
        .mapToInt(year -> Integer.parseInt(year.group(1)))
        .findFirst();
  }

  private static OptionalInt stated(Dossier dossier) {
    return StatedPeriod.in(dossier)
        .map(period -> OptionalInt.of(period.year()))
        .orElse(OptionalInt.empty());
  }
}
