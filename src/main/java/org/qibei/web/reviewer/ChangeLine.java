package org.qibei.web.reviewer;

import java.util.List;
import org.qibei.check.Finding;
import org.qibei.check.Reinspection;
import org.qibei.check.Severity;
import org.qibei.check.Wording;
import org.qibei.web.Texts;

/** What another inspection says otherwise of one finding, as a row of a table. */
public record ChangeLine(
    String kind, String tone, String title, String place, String rule, String before, String now) {

  static List<ChangeLine> of(Reinspection reinspection, Texts texts) {
    Wording wording = Wording.in(texts.messages().locale());
    return reinspection.changes().stream().map(change -> of(change, wording, texts)).toList();
  }

  private static ChangeLine of(Reinspection.Change change, Wording wording, Texts texts) {
    Finding finding = change.either();
    return new ChangeLine(
        change.kind().id(),
        finding.severity().id(),
        wording.title(finding.rule()),
        wording.place(finding),
        finding.rule(),
        change.before().map(found -> words(found, wording, texts)).orElse(""),
        change.now().map(found -> words(found, wording, texts)).orElse(""));
  }

  private static String words(Finding finding, Wording wording, Texts texts) {
    return texts.of(
        "reviewer.reinspect.finding",
        wording.message(finding),
        wording.severity(finding.severity()),
        finding.severity() == Severity.HINT && finding.points().signum() == 0
            ? "0"
            : "−" + Wording.points(finding.points()));
  }
}
