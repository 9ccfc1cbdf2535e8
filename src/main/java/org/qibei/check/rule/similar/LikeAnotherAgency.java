package org.qibei.check.rule.similar;

import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.check.Threshold;
import org.qibei.report.Place;

/**
 * A report that another agency has handed in for the same year in nearly the same words (SIM-02).
 */
public final class LikeAnotherAgency implements Rule {

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return dossier.peers().isPresent() ? Optional.empty() : Optional.of(Input.PEERS);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    double warning = dossier.policy().threshold(Threshold.LIKE_ANOTHER).doubleValue();
    return dossier.peers().orElseThrow().likest().stream()
        .filter(alike -> alike.likeness() >= warning)
        .map(
            alike ->
                Flaw.at(Place.report())
                    .declared(alike.percent())
                    .expected(alike.name())
                    .difference(alike.count())
                    .quoting(alike.example()));
  }
}
