package org.qibei.check.rule.crosstable;

import java.util.Comparator;
import java.util.Optional;
import org.qibei.check.Contents;
import org.qibei.check.Dossier;
import org.qibei.check.Input;
import org.qibei.check.narrative.Metric;
import org.qibei.check.narrative.Quantity;
import org.qibei.check.narrative.Trait;
import org.qibei.check.rule.quantity.Claims;
import org.qibei.form.Section;
import org.qibei.report.Place;

/** The processing fee (信息处理费) that section six says was received. */
final class StatedFee {

  private StatedFee() {}

  /** The sum in yuan; the parts of a sum are not asked. */
  static Optional<Quantity> in(Dossier dossier) {
    return Claims.of(dossier, metric -> metric == Metric.PROCESSING_FEE)
        .filter(claim -> claim.sentence().place().equals(Place.of(Section.OTHER_MATTERS)))
        .filter(claim -> !claim.is(Trait.PART) && !claim.is(Trait.NONE))
        .max(Comparator.comparing(Quantity::number));
  }

  static Optional<Input> lacking(Dossier dossier) {
    return Contents.of(dossier).lacking(Section.OTHER_MATTERS);
  }
}
