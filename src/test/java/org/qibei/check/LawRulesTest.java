package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2019;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.findings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.report.AnnualReport;

class LawRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "根据（国办公开办函〔2019〕60\n号）等文件要求编制。",
        "根据国办公开办函[2019]60号编制。",
        "根据《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》编制。",
        "根据《中华人民共和国政府信息公开工作年度报告格式（试行）》编制。"
      })
  void theTrialFormatIsSupersededFrom2021On(String basis) {
    assertThat(findings("LEG-01", citing(complete2021(), basis))).containsExactly("LEG-01 report");
    assertThat(findings("LEG-01", citing(complete2019(), basis))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "根据国办公开办函〔2019〕60号，按修订后的国办公开办函〔2021〕30号编制。",
        "根据《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）编制。",
        "根据国办公开办函〔2019〕61号编制。"
      })
  void thePresentFormatBothOrOtherDocumentsAreFine(String basis) {
    assertThat(findings("LEG-01", citing(complete2021(), basis))).isEmpty();
  }

  @Test
  void citingNoFormatIsAllowed() {
    assertThat(findings("LEG-01", complete2021())).isEmpty();
  }

  private static AnnualReport citing(AnnualReport report, String basis) {
    return report.toBuilder().preamble(basis).build();
  }
}
