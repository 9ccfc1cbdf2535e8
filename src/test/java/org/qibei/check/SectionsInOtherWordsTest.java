package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.inspect;
import static org.qibei.check.SoundReport.saying;
import static org.qibei.form.Section.OVERVIEW;
import static org.qibei.form.Section.PROACTIVE_DISCLOSURE;

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
  void topicsUnderTheHeadingOfTheNextSectionAreOnlyPointedOut() {
    String topics =
        "（一）主动公开。公开信息3条。\n（二）依申请公开。收到申请1件。\n（三）政府信息管理。专人负责。\n（四）平台建设。维护专栏。\n（五）监督保障。组织自查。";
    AnnualReport moved =
        saying(
            saying(complete2021(), OVERVIEW, "一年来，我局扎实推进各项工作，累计发布工作动态3条。"),
            PROACTIVE_DISCLOSURE,
            topics);
    assertThat(inspect(moved).findings().stream().filter(one -> one.rule().equals("SEC-06")))
        .hasSize(5)
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
