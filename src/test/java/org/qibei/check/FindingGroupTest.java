package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.inspect;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;

class FindingGroupTest {

  private final Wording chinese = Wording.in(Locale.SIMPLIFIED_CHINESE);

  private List<FindingGroup> groups(AnnualReport report) {
    return chinese.grouped(inspect(report).findings());
  }

  @Test
  void aMessageThatSaysNoMoreThanTheTitleIsNoRemark() {
    AnnualReport report = complete2021();
    for (String cell : List.of("upheld", "corrected")) {
      report = SoundReport.with(report, "t3.review." + cell, "");
    }
    FindingGroup blank = groups(report).get(0);
    assertThat(blank.message()).isEqualTo(blank.title() + "。");
    assertThat(blank.remark()).isEmpty();
    FindingGroup sum =
        groups(SoundReport.with(complete2021(), "t2.newReceived.total", "13")).get(0);
    assertThat(sum.remark()).isEqualTo(sum.message()).isNotEmpty();
  }

  @Test
  void aSectionThatLacksATopicIsMissingSomething() {
    AnnualReport silent = SoundReport.saying(complete2021(), Section.PROBLEMS_IMPROVEMENT, "渠道不宽。");
    assertThat(groups(complete2021().without(Section.REQUESTS)).get(0).isMissing()).isTrue();
    assertThat(groups(complete2021().without(Section.OVERVIEW)).get(0).isMissing()).isFalse();
    assertThat(groups(silent).get(0).rule()).isEqualTo("SEC-03");
  }

  @Test
  void onlyLikenessIsSetAgainstAnotherReport() {
    assertThat(FindingGroup.isLikeness("SIM-01")).isTrue();
    assertThat(FindingGroup.isLikeness("SUM-01")).isFalse();
    Dossier copied = Dossier.ofDocument(complete2021()).after(complete2021());
    List<FindingGroup> groups =
        chinese.grouped(SoundReport.inspect("SIM-01|XYR-01", copied).findings());
    assertThat(groups)
        .filteredOn(FindingGroup::isLikeness)
        .extracting(FindingGroup::rule)
        .containsExactly("SIM-01");
    assertThat(groups).anyMatch(group -> !group.isLikeness());
  }
}
