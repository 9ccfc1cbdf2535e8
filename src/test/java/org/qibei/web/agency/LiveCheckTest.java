package org.qibei.web.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qibei.check.Dossier;
import org.qibei.check.Finding;
import org.qibei.check.Inspection;
import org.qibei.check.Inspector;
import org.qibei.check.Policy;
import org.qibei.check.RuleBook;
import org.qibei.check.SoundReport;
import org.qibei.filing.Checked;
import org.qibei.filing.Explanation;
import org.qibei.form.Forms;
import org.qibei.platform.Messages;
import org.qibei.report.AnnualReport;
import org.qibei.report.AnnualReportBuilder;
import org.qibei.web.Dates;
import org.qibei.web.Texts;
import org.qibei.web.part.FindingGroup;
import org.qibei.web.part.FindingView;
import org.qibei.web.part.Quote;

/** How the agency's pages show what it says to a finding. */
class LiveCheckTest {
  private static final String WRONG_TOTAL = "SUM-04";
  private static final Explanation SAID =
      new Explanation("并案处理，已核对。", "王丽", Instant.parse("2026-01-20T02:00:00Z"));

  private static final Texts CHINESE =
      new Texts() {
        @Override
        public Messages messages() {
          return Messages.in(Locale.SIMPLIFIED_CHINESE);
        }
      };

  private static final Dates DATES =
      new Dates() {
        @Override
        public String time(Instant at) {
          return "1月20日 10:00";
        }
      };

  @Test
  void aCardQuotesTheExplanationWithItsWriterAndTheTodoSaysSo() {
    LiveCheck live = live(true);
    assertThat(card(live).quote())
        .isEqualTo(new Quote(card(live).quote().group(), "并案处理，已核对。", "说明 · 王丽 · 1月20日 10:00"));
    assertThat(live.getTodo()).filteredOn(TodoLine::explained).hasSize(1);
  }

  @Test
  void aCardWithoutOneNamesWhatMayBeExplained() {
    LiveCheck live = live(false);
    assertThat(card(live).quote().words()).isEmpty();
    assertThat(card(live).quote().group()).startsWith(WRONG_TOTAL + ":");
    assertThat(live.getTodo()).isNotEmpty().noneMatch(TodoLine::explained);
  }

  @Test
  void whatCostsNothingPromisesNothing() {
    assertThat(FindingCards.gain(new BigDecimal("2.00"))).isEqualTo("+2.0");
    assertThat(FindingCards.gain(new BigDecimal("0.00"))).isEmpty();
  }

  @Test
  void aFaultOfAllTablesStandsWithEachOfThem() {
    AnnualReport sound = SoundReport.complete2021();
    AnnualReportBuilder zero = sound.toBuilder();
    sound.form().cells().forEach(cell -> zero.figure(cell.path(), "0"));
    LiveCheck live = live(zero.build(), false);
    for (FormPart part :
        List.of(FormPart.PROACTIVE_DISCLOSURE, FormPart.REQUESTS, FormPart.REVIEW_LITIGATION)) {
      assertThat(live.mark(part)).as(part.getId()).isEqualTo(new PartMark("warning", 1));
      FindingGroup first = live.cardsFor(part).get(0);
      assertThat(first.title()).isEqualTo(CHINESE.get("agency.live.here"));
      assertThat(first.findings()).extracting(FindingView::rule).contains("ZER-01");
    }
    assertThat(live.mark(FormPart.SIGN_OFF)).isEqualTo(PartMark.FINE);
  }

  private static FindingView card(LiveCheck live) {
    return live.getCards().stream()
        .flatMap(group -> group.findings().stream())
        .filter(card -> card.rule().equals(WRONG_TOTAL))
        .findFirst()
        .orElseThrow();
  }

  private static LiveCheck live(boolean explained) {
    return live(SoundReport.with(SoundReport.complete2021(), "t3.review.total", "99"), explained);
  }

  private static LiveCheck live(AnnualReport report, boolean explained) {
    Inspector inspector = new Inspector(RuleBook.current(), Policy.standard());
    Inspection inspection = inspector.inspect(Dossier.ofDocument(report));
    Map<String, Explanation> said =
        inspection.findings().stream()
            .filter(finding -> explained && finding.rule().equals(WRONG_TOTAL))
            .collect(Collectors.toMap(Finding::fingerprint, finding -> SAID));
    Checked checked =
        new Checked(
            inspection, inspector.waterfall(inspection), Optional.empty(), Optional.empty(), said);
    return new LiveCheck(checked, new FormLinks(7, Forms.governing(2021)), CHINESE, DATES);
  }
}
