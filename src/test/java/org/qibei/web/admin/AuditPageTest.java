package org.qibei.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qibei.audit.AuditTrail;
import org.qibei.audit.Outcome;
import org.qibei.platform.Messages;
import org.qibei.web.Texts;

/** What the record was about reads in words, without numbers that only the portal knows. */
class AuditPageTest {

  @ParameterizedTest
  @CsvSource(
      value = {
        "filing 12 2025, 市科技局, 2025 年度报告",
        "case 4 2025-0107, 市科技局, 案件 2025-0107",
        "agency 4, 市科技局, ''",
        "agency 4 2025, 市科技局, 2025 年度",
        "agency 4, '', 单位 #4",
        "region 3 990102, '', 地区 990102",
        "'', '', —"
      })
  void theSubjectReadsInWords(String recorded, String agency, String words) {
    AuditPage page = new AuditPage();
    page.texts =
        new Texts() {
          @Override
          public Messages messages() {
            return Messages.in(Locale.SIMPLIFIED_CHINESE);
          }
        };
    AuditTrail.Row line =
        new AuditTrail.Row(
            Instant.EPOCH, "admin", "李伟", "X.y", Outcome.DONE, recorded, agency, "", "", "");
    assertThat(page.subject(line)).isEqualTo(words);
  }
}
