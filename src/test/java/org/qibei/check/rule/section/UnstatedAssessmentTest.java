package org.qibei.check.rule.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.inspect;
import static org.qibei.check.SoundReport.saying;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qibei.check.AgencyFacts;
import org.qibei.check.Dossier;
import org.qibei.check.Level;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;

/** The Regulations ask governments for the three results, and do not name the zones' committees. */
class UnstatedAssessmentTest {

  @ParameterizedTest
  @CsvSource({
    "示例市人民政府, error",
    "示例高新技术产业开发区管理委员会, warning",
    "示例经济开发区管委会, warning",
    "示例市示例区人民政府, error"
  })
  void aZonesCommitteeIsOnlyWarned(String agency, String severity) {
    AnnualReport report = complete2021();
    for (Section section :
        new Section[] {Section.OVERVIEW, Section.PROBLEMS_IMPROVEMENT, Section.OTHER_MATTERS}) {
      report = saying(report, section, "安排专人负责公开工作，存在的问题已采取措施改进。");
    }
    Dossier dossier = Dossier.ofDocument(report).of(AgencyFacts.named(agency).at(Level.GOVERNMENT));
    assertThat(inspect("SEC-10", dossier).findings())
        .singleElement()
        .satisfies(each -> assertThat(each.severity().id()).isEqualTo(severity));
  }
}
