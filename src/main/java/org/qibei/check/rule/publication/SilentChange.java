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

/** A published report that was changed after acceptance without being handed in again (PUB-03). */
public final class SilentChange implements Rule {

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return dossier.publication().flatMap(Publication::visits).isPresent()
        ? Optional.empty()
        : Optional.of(Input.LINK_VISITS);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    return dossier.publication().stream()
        .filter(publication -> publication.visits().filter(Visits::changed).isPresent())
        .map(
            publication ->
                Flaw.at(Place.report())
                    .declared(publication.link().map(Object::toString).orElse("")));
  }
}
