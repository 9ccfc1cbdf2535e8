package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qibei.integration.Refused.refused;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.qibei.check.SoundReport;
import org.qibei.filing.ComparisonDesk;
import org.qibei.form.Section;
import org.qibei.notice.ItemStatus;
import org.qibei.notice.NoticeSheet;
import org.qibei.report.AnnualReport;
import org.qibei.review.ItemState;
import org.qibei.review.QueueFilter;
import org.qibei.review.QueueRow;
import org.qibei.review.QueueView;
import org.qibei.review.ReviewQueue;
import org.qibei.review.ReviewSheet;
import org.qibei.review.SupplementRecord;

/**
 * A report like another's: the comparison comes after it was handed in, and is added by a person.
 */
class SupplementIT {
  private static final String ALIKE = "SIM-02";

  @AtTheCityOffice
  void whatTheComparisonShowsIsAddedOnceAndPutIntoANotice(CityOffice office) {
    long filing = twins(office);
    ReviewSheet before = office.sheet(filing);
    assertThat(before.late()).anyMatch(late -> late.rule().equals(ALIKE) && !late.isPassed());
    assertThatThrownBy(() -> supplement(office, "colleague", filing))
        .satisfies(refused("refusals.review.held-by-other"));
    assertThat(supplement(office, "reviewer", filing)).contains(ALIKE);
    ReviewSheet after = office.sheet(filing);
    assertThat(after.late()).isEmpty();
    assertThat(after.looks()).isEmpty();
    assertThat(office.item(filing, ALIKE).state()).isEqualTo(ItemState.UNDECIDED);
    assertThat(after.submission().total())
        .isLessThan(before.submission().total())
        .isEqualByComparingTo(after.inspection().score().total());
    assertThat(after.submission().handedIn().total())
        .isEqualByComparingTo(before.submission().total());
    assertThat(after.submission().handedIn().findings()).isEqualTo(before.submission().findings());
    assertThat(queued(office, filing)).isEqualByComparingTo(after.submission().total());
    assertThatThrownBy(() -> supplement(office, "reviewer", filing))
        .satisfies(refused("refusals.review.nothing-to-add"));
    NoticeSheet notice = office.notice(office.returned(filing, ALIKE));
    assertThat(notice.items()).extracting(item -> item.text().rule()).containsExactly(ALIKE);
  }

  @AtTheCityOffice
  void anItemIsMendedOnceTheNewWordsHaveBeenCompared(CityOffice office) {
    long filing = twins(office);
    supplement(office, "reviewer", filing);
    long notice = office.returned(filing, ALIKE);
    office.handInAgain(filing, SupplementIT::inOwnWords);
    assertThat(status(office, notice)).isEqualTo(ItemStatus.OPEN);
    office.claim("reviewer", filing);
    compare(office);
    assertThat(office.sheet(filing).late())
        .anyMatch(late -> late.rule().equals(ALIKE) && late.isPassed());
    supplement(office, "reviewer", filing);
    assertThat(status(office, notice)).isEqualTo(ItemStatus.MENDED);
  }

  /** A claimed report with the words of another that was handed in before. */
  private static long twins(CityOffice office) {
    office.submitted(UnaryOperator.identity());
    long filing = office.claimed(UnaryOperator.identity());
    compare(office);
    return filing;
  }

  private static AnnualReport inOwnWords(AnnualReport report) {
    AnnualReport other = report;
    for (Section section : List.of(Section.OVERVIEW, Section.PROBLEMS_IMPROVEMENT)) {
      StringBuilder words = new StringBuilder();
      for (char c = '\u4e00'; c < '\u5100'; c++) {
        words.append(c).append(c % 20 == 0 ? "。" : "");
      }
      other = SoundReport.saying(other, section, words.toString());
    }
    return other;
  }

  /** What the portal does beside the requests after something was handed in. */
  private static void compare(CityOffice office) {
    office.bench.call(
        "reviewer",
        ComparisonDesk.class,
        desk -> {
          desk.pending().forEach(desk::keep);
          desk.compare();
        });
  }

  private static List<String> supplement(CityOffice office, String login, long filing) {
    return office.bench.ask(login, SupplementRecord.class, desk -> desk.supplement(filing));
  }

  private static ItemStatus status(CityOffice office, long notice) {
    return office.notice(notice).items().get(0).status();
  }

  private static BigDecimal queued(CityOffice office, long filing) {
    return office
        .bench
        .ask(
            "reviewer",
            ReviewQueue.class,
            queue -> queue.rows(QueueFilter.of(QueueView.ALL), 0, 500, Locale.ENGLISH))
        .stream()
        .filter(row -> row.filing() == filing)
        .map(QueueRow::score)
        .findFirst()
        .orElseThrow();
  }
}
