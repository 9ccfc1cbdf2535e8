package org.qibei.check.rule.date;

import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Rule;
import org.qibei.report.Place;

/**
 * A report that nobody has dated (DAT-01); the date on the web page is not the report's own, and an
 * impossible date is told by DAT-08.
 */
public final class MissingSignOffDate implements Rule {

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return dossier.report().signedOn().isPresent() || SignOff.impossible(dossier).isPresent()
        ? Stream.empty()
        : Stream.of(Flaw.at(Place.report()));
  }
}
