package org.qibei.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.inspect;
import static org.qibei.check.SoundReport.with;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qibei.check.Dossier;
import org.qibei.check.FindingGroup;
import org.qibei.check.Wording;
import org.qibei.check.similarity.Alike;
import org.qibei.check.similarity.ComparableText;
import org.qibei.check.similarity.Peers;
import org.qibei.notice.ItemText;
import org.qibei.report.AnnualReport;

/** Findings of one rule in one table are one item of a letter, and the letter is in Chinese. */
class ItemTextsTest {

  @Test
  void fiveBlankCellsOfOneTableAreOneItem() {
    AnnualReport report = complete2021();
    for (String cell : List.of("upheld", "corrected", "other", "pending", "total")) {
      report = with(report, "t3.review." + cell, "");
    }
    List<ItemText> items = items(report);
    assertThat(items).extracting(ItemText::rule).containsExactly("TAB-04");
    ItemText blank = items.get(0);
    assertThat(blank.places())
        .containsExactlyInAnyOrder(
            "t3.review.upheld",
            "t3.review.corrected",
            "t3.review.other",
            "t3.review.pending",
            "t3.review.total");
    assertThat(blank.section()).startsWith("四、");
    assertThat(blank.heading()).isEqualTo("行政复议 5 个单元格空白");
    assertThat(blank.check()).isEqualTo("空白单元格");
    assertThat(blank.demand()).isNotBlank();
  }

  @Test
  void oneRuleInTwoTablesIsTwoItems() {
    AnnualReport report = with(complete2021(), "t3.review.pending", "");
    assertThat(items(with(report, "t2.granted.research", "")))
        .extracting(ItemText::rule)
        .containsExactly("TAB-04", "TAB-04");
  }

  @Test
  void aSingleFindingSaysWhatShouldStandThere() {
    List<ItemText> items = items(with(complete2021(), "t2.newReceived.total", "999"));
    assertThat(items).isNotEmpty();
    assertThat(items.get(0).declared()).contains("999");
    assertThat(items.get(0).section()).startsWith("三、");
  }

  @Test
  void ofAnotherReportNothingShouldStandThere() {
    AnnualReport report = complete2021();
    ComparableText text = ComparableText.of(report, Set.of());
    Dossier alike = Dossier.ofDocument(report).beside(Peers.likest(Alike.of("示例市公安局", text, text)));
    ItemText item =
        Wording.in(Locale.SIMPLIFIED_CHINESE).grouped(inspect(alike).findings()).stream()
            .map(ItemTexts::of)
            .findFirst()
            .orElseThrow();
    assertThat(item.rule()).isEqualTo("SIM-02");
    assertThat(item.expected()).isEmpty();
    assertThat(item.declared()).contains("示例市公安局", "100%");
  }

  private static List<ItemText> items(AnnualReport report) {
    List<FindingGroup> groups =
        Wording.in(Locale.SIMPLIFIED_CHINESE).grouped(inspect(report).findings());
    return groups.stream().map(ItemTexts::of).toList();
  }
}
