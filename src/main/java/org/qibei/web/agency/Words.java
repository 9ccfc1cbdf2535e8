package org.qibei.web.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.qibei.check.Band;
import org.qibei.check.Finding;
import org.qibei.check.Inspection;
import org.qibei.check.Severity;
import org.qibei.check.Wording;
import org.qibei.filing.Checked;
import org.qibei.filing.FilingFacts;
import org.qibei.filing.Saved;
import org.qibei.form.Forms;
import org.qibei.web.Dates;
import org.qibei.web.Texts;

/**
 * Says in the reader's words what the agency's pages have in common: heads, live checks, conflicts.
 */
@RequestScoped
public class Words {
  @Inject Texts texts;
  @Inject Dates dates;

  Texts texts() {
    return texts;
  }

  Dates dates() {
    return dates;
  }

  FilingHead head(FilingFacts facts) {
    return FilingHead.of(facts, texts, dates);
  }

  LiveCheck live(Checked checked, FilingFacts facts) {
    FormLinks links = new FormLinks(facts.id(), Forms.of(facts.formId()));
    return new LiveCheck(checked, links, texts, dates);
  }

  String band(Band band) {
    return Wording.in(texts.messages().locale()).band(band);
  }

  /** 错误 2 项，警告 1 项，提示 3 项. */
  String findings(List<Finding> findings) {
    return texts.of(
        "agency.findings",
        Inspection.items(findings, Severity.ERROR),
        Inspection.items(findings, Severity.WARNING),
        Inspection.items(findings, Severity.HINT));
  }

  /** 李娜 刚改过这一格：她填 3，你填 2. */
  String conflict(Saved.Overtaken lost) {
    String blank = texts.get("forms.stat.blank");
    return texts.of(
        "agency.saved.overtaken",
        lost.by(),
        lost.theirs().isBlank() ? blank : lost.theirs(),
        lost.yours().isBlank() ? blank : lost.yours());
  }

  /** 李娜 刚改过这一部分; the texts themselves are too long for the line. */
  String conflictInText(Saved.Overtaken lost) {
    return texts.of("agency.saved.overtaken-text", lost.by());
  }
}
