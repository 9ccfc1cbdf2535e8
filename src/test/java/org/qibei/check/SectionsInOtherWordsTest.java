package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.inspect;
import static org.qibei.check.SoundReport.saying;
import static org.qibei.form.Section.OVERVIEW;

import org.junit.jupiter.api.Test;
import org.qibei.report.AnnualReport;
import org.qibei.report.SectionText;

/** What stands there under another numeral or another name is not missing. */
class SectionsInOtherWordsTest {

  /** Told without its name under another sub-heading, a topic is not missing. */
  @Test
  void aTopicToldInRunningTextIsOnlyPointedOut() {
    String words =
        "（一）突出重点。公开信息3条，依托政府网站发布，收到政府信息公开申请1件，已答复。\n（二）规范管理。修订政府信息公开指南。\n（三）主动公开。\n（四）监督保障。";
    Inspection inspection = inspect(saying(complete2021(), OVERVIEW, words));
    assertThat(inspection.findings().stream().filter(one -> one.rule().equals("SEC-06")))
        .hasSize(3)
        .allSatisfy(one -> assertThat(one.severity()).isEqualTo(Severity.HINT));
  }

  @Test
  void aHeadingWithAnArabicNumeralIsThere() {
    SectionText overview = complete2021().section(OVERVIEW).orElseThrow();
    AnnualReport plain =
        complete2021().toBuilder()
            .section(OVERVIEW, SectionText.withoutHeading("1、总体情况\n" + overview.text()))
            .build();
    assertThat(SoundReport.findings("SEC", plain)).isEmpty();
  }
}
