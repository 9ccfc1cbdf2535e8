package org.qibei.web.reviewer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qibei.check.Finding;
import org.qibei.check.Score;
import org.qibei.check.Severity;
import org.qibei.check.Waterfall.Step;
import org.qibei.check.Wording;
import org.qibei.review.ReviewSheet;
import org.qibei.web.Texts;
import org.qibei.web.part.Waterfall;
import org.qibei.web.part.Waterfall.Loss;

/** Draws where a report's points went, cause by cause. */
final class Losses {
  private Losses() {}

  static Waterfall drawn(ReviewSheet sheet, Texts texts) {
    Wording wording = Wording.in(texts.messages().locale());
    Map<String, Severity> severities =
        sheet.inspection().findings().stream()
            .collect(Collectors.toMap(Finding::group, Finding::severity, (one, same) -> one));
    List<Loss> losses =
        sheet.waterfall().steps().stream()
            .filter(step -> step.loss().signum() > 0)
            .map(step -> loss(step, wording, severities.get(step.group())))
            .toList();
    Score score = sheet.inspection().score();
    String label = texts.of("reviewer.score.total", wording.band(score.band()));
    return Waterfall.of(losses, score.total(), label);
  }

  private static Loss loss(Step step, Wording wording, Severity severity) {
    Severity shown = severity == null ? Severity.HINT : severity;
    return new Loss(wording.title(step.rule()), shown.id(), step.loss());
  }
}
