package org.qibei.check.rule.publication;

import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Publication;
import org.qibei.check.Rule;
import org.qibei.report.Place;

/**
 * A report without a link to where it is published, or with one outside the registered domains
 * (PUB-01; Articles 24 and 49).
 */
public final class Unpublished implements Rule {

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return dossier.publication().isPresent() ? Optional.empty() : Optional.of(Input.PUBLICATION);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    Publication publication = dossier.publication().orElseThrow();
    if (publication.attested()) {
      return Stream.empty();
    }
    Flaw flaw = Flaw.at(Place.report());
    if (publication.link().isEmpty()) {
      return Stream.of(flaw);
    }
    return publication.isOnRegisteredDomain()
        ? Stream.empty()
        : Stream.of(
            flaw.grade("foreign")
                .declared(publication.link().get().toString())
                .expected(String.join(" ", publication.domains())));
  }
}
