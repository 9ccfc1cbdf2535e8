package org.qibei.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qibei.check.Dossier;
import org.qibei.check.PageLayout;
import org.qibei.check.SoundReport;
import org.qibei.extraction.Format;
import org.qibei.extraction.PageSize;
import org.qibei.extraction.Reading;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;

/** What a document shows besides figures and texts reaches the rules by way of the draft. */
class ShownTest {

  private static final List<Section> SWAPPED =
      List.of(
          Section.OVERVIEW,
          Section.PROACTIVE_DISCLOSURE,
          Section.REVIEW_LITIGATION,
          Section.REQUESTS,
          Section.PROBLEMS_IMPROVEMENT,
          Section.OTHER_MATTERS);

  private static Reading reading(AnnualReport report, Optional<PageSize> page) {
    return new Reading(Format.DOCX, report, List.of(), Map.of(), 1, page, List.of());
  }

  private static Draft draft(Reading reading) {
    ReadingRows rows = new ReadingRows(reading);
    return Draft.of(reading.report().form(), 1, rows.figures(), rows.sections());
  }

  @Test
  void theOrderOfTheSectionsIsKept() {
    AnnualReport swapped = SoundReport.complete2021().toBuilder().order(SWAPPED).build();
    assertThat(draft(reading(swapped, Optional.empty())).report().order()).isEqualTo(SWAPPED);
  }

  @Test
  void thePagesReachTheRules() {
    Reading reading = reading(SoundReport.complete2021(), Optional.of(new PageSize(216, 279)));
    Dossier dossier = draft(reading).shown(Dossier.ofDocument(reading.report()));
    assertThat(dossier.layout()).contains(new PageLayout(216, 279));
    assertThat(SoundReport.findings("FMT-08", dossier)).containsExactly("FMT-08 report");
    assertThat(dossier.legibility().labels()).isEmpty();
  }

  @Test
  void labelsUnlikeTheFormsReachTheRules() {
    Dossier dossier =
        Shown.told(
            Dossier.ofDocument(SoundReport.complete2021()),
            Optional.of("t2.refused.otherLaw\t2.其他法律行政止公开"),
            Optional.empty());
    assertThat(SoundReport.findings("TAB-09", dossier))
        .containsExactly("TAB-09 t2.refused.otherLaw");
  }
}
