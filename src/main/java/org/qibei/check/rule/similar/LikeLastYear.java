package org.qibei.check.rule.similar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.Dossier;
import org.qibei.check.Flaw;
import org.qibei.check.Input;
import org.qibei.check.Rule;
import org.qibei.check.Threshold;
import org.qibei.check.similarity.Alike;
import org.qibei.check.similarity.ComparableText;
import org.qibei.report.AnnualReport;
import org.qibei.report.Place;

/** A report that repeats the agency's own report of last year (SIM-01; 30号 (4): 内容雷同). */
public final class LikeLastYear implements Rule {

  @Override
  public Optional<Input> lacking(Dossier dossier) {
    return dossier.previous().isPresent() ? Optional.empty() : Optional.of(Input.EARLIER_REPORTS);
  }

  @Override
  public Stream<Flaw> examine(Dossier dossier) {
    ComparableText now = text(dossier, dossier.report());
    ComparableText then = text(dossier, dossier.previous().orElseThrow());
    double warning = dossier.policy().threshold(Threshold.LIKE_LAST_YEAR).doubleValue();
    double notable = dossier.policy().threshold(Threshold.RATHER_LIKE_LAST_YEAR).doubleValue();
    if (now.shingles().likeness(then.shingles()) < notable) {
      return Stream.empty();
    }
    Alike alike = Alike.of("", now, then);
    Flaw flaw =
        Flaw.at(Place.report())
            .declared(alike.percent())
            .difference(alike.count())
            .quoting(alike.example());
    return Stream.of(alike.likeness() < warning ? flaw.grade("rather") : flaw);
  }

  private static ComparableText text(Dossier dossier, AnnualReport report) {
    List<String> names =
        Stream.concat(dossier.agency().fullName().stream(), dossier.agency().otherNames().stream())
            .toList();
    return ComparableText.of(report, names);
  }
}
