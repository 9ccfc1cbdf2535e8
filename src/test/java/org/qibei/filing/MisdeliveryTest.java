package org.qibei.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qibei.check.AgencyFacts;
import org.qibei.check.Dossier;
import org.qibei.check.Filed;

class MisdeliveryTest {
  private static final Dossier HANDED_IN =
      Dossier.ofDocument(complete2021()).filed(Filed.forYear(2021));

  @Test
  void theReportOfAnotherAgencyIsDoubted() {
    assertThat(Misdelivery.of(HANDED_IN.of(AgencyFacts.named("示例市市场监督管理局"))))
        .contains("OTHER_AGENCY");
  }

  @Test
  void theAgencysOwnReportIsNotNorOneUnderAFormerName() {
    assertThat(Misdelivery.of(HANDED_IN.of(AgencyFacts.named("示例市工业和信息化局")))).isEmpty();
    AgencyFacts renamed = AgencyFacts.named("示例市数据局").alsoNamed(List.of("示例市工业和信息化局"));
    assertThat(Misdelivery.of(HANDED_IN.of(renamed))).isEmpty();
  }

  @Test
  void theReportOfAnotherYearIsDoubted() {
    Dossier late = Dossier.ofDocument(complete2021()).filed(Filed.forYear(2022));
    assertThat(Misdelivery.of(late.of(AgencyFacts.named("示例市工业和信息化局"))))
        .isEqualTo(Optional.of("OTHER_YEAR"));
  }
}
