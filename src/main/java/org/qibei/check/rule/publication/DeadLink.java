package org.qibei.check.rule.publication;

import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Publication;
import org.qibei.check.Publication.Visits;
import org.qibei.check.Rule;
import org.qibei.report.Place;

/** A link that failed three times on two days, or a page that cannot be saved (PUB-02). */
public final class DeadLink implements Rule {

  private static final int FAILURES = 3;
  private static final int DAYS = 2;

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return dossier.publication().flatMap(Publication::visits).isPresent()
        ? Optional.empty()
        : Optional.of(Input.LINK_VISITS);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    Publication publication = dossier.publication().orElseThrow();
    Visits visits = publication.visits().orElseThrow();
    String link = publication.link().map(Object::toString).orElse("");
    Flaw flaw = Flaw.at(Place.report()).declared(link);
    if (visits.failures() >= FAILURES && visits.days() >= DAYS) {
      return Stream.of(flaw);
    }
    return visits.failures() == 0 && !visits.savable()
        ? Stream.of(flaw.grade("unsavable"))
        : Stream.empty();
  }
}
