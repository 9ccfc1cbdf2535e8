package org.qibei.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.qibei.check.SoundReport;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;

/** How much of an accepted report stands on a page: the page round it does not count. */
class StillThereTest {
  private final AnnualReport accepted = SoundReport.complete2021();

  private int found(AnnualReport published) {
    return StillThere.count(accepted, published);
  }

  @Test
  void allOfItStandsThereWhateverElseThePageSays() {
    AnnualReport page =
        accepted.toBuilder().preamble(accepted.preamble() + "\n打印本页 浏览次数：1234").build();
    assertThat(found(page)).isEqualTo(found(accepted)).isGreaterThan(200);
  }

  @Test
  void aFigureThatIsOtherIsMissed() {
    String path = accepted.figures().keySet().iterator().next().path();
    AnnualReport page = accepted.toBuilder().figure(path, "98765").build();
    assertThat(found(page)).isEqualTo(found(accepted) - 1);
  }

  @Test
  void aSectionThatIsGoneIsMissed() {
    assertThat(found(accepted.without(Section.OVERVIEW))).isLessThan(found(accepted));
  }
}
