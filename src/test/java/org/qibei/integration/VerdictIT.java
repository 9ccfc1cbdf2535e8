package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qibei.integration.CityOffice.BLANK;
import static org.qibei.integration.Refused.refused;

import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.qibei.check.SoundReport;
import org.qibei.filing.FilingStatus;
import org.qibei.filing.WithdrawReport;
import org.qibei.notice.ComposeNotice;
import org.qibei.notice.IssueNotice;
import org.qibei.notice.NoticeSheet;
import org.qibei.notice.NoticeStatus;
import org.qibei.notice.VoidNotice;
import org.qibei.platform.Refusal;
import org.qibei.report.AnnualReport;
import org.qibei.review.ProposeAcceptance;
import org.qibei.review.RejectProposal;
import org.qibei.review.ReopenFiling;

/** How a review ends: accepted by one or by two, returned, opened again, a notice taken back. */
class VerdictIT {

  private static AnnualReport blank(AnnualReport report) {
    return SoundReport.with(report, "t3.review.pending", "");
  }

  @AtTheCityOffice
  void whereTwoMustAgreeTheReviewerProposesAndTheSupervisorAccepts(CityOffice office) {
    office.asksForProposals(true);
    try {
      long filing = office.claimed(UnaryOperator.identity());
      assertThatThrownBy(() -> office.accept("reviewer", filing)).isInstanceOf(Refusal.class);
      propose(office, "reviewer", filing);
      assertThatThrownBy(() -> office.accept("reviewer", filing))
          .satisfies(refused("refusals.review.supervisor-needed"));
      office.bench.call("supervisor", RejectProposal.class, d -> d.reject(filing, "再核一遍表三"));
      assertThat(office.status(filing)).isEqualTo(FilingStatus.IN_REVIEW);
      assertThat(office.sheet(filing).holder()).contains("陈珺");
      propose(office, "reviewer", filing);
      office.accept("supervisor", filing);
      assertThat(office.status(filing)).isEqualTo(FilingStatus.ACCEPTED);
    } finally {
      office.asksForProposals(false);
    }
  }

  @AtTheCityOffice
  void nobodyAcceptsTheirOwnProposal(CityOffice office) {
    office.asksForProposals(true);
    try {
      long filing = office.claimed(UnaryOperator.identity());
      office.takeOver("chief", filing, "急件");
      propose(office, "chief", filing);
      assertThatThrownBy(() -> office.accept("chief", filing))
          .satisfies(refused("refusals.review.own-proposal"));
      office.accept("supervisor", filing);
    } finally {
      office.asksForProposals(false);
    }
  }

  @AtTheCityOffice
  void aProposalIsTheSupervisorsToReturn(CityOffice office) {
    office.asksForProposals(true);
    try {
      long filing = office.claimed(VerdictIT::blank);
      long notice = office.drafted("reviewer", filing, BLANK);
      office.waive(filing, BLANK, "原件有数");
      propose(office, "reviewer", filing);
      assertThatThrownBy(() -> issue(office, "reviewer", notice))
          .satisfies(refused("refusals.review.supervisor-needed"));
      issue(office, "supervisor", notice);
      assertThat(office.status(filing)).isEqualTo(FilingStatus.RETURNED);
    } finally {
      office.asksForProposals(false);
    }
  }

  @AtTheCityOffice
  void aSupervisorOpensAnAcceptedReportAgain(CityOffice office) {
    long filing = office.claimed(UnaryOperator.identity());
    assertThatThrownBy(() -> reopen(office, "supervisor", filing))
        .satisfies(refused("refusals.review.not-accepted"));
    office.accept("reviewer", filing);
    assertThatThrownBy(() -> reopen(office, "reviewer", filing))
        .satisfies(refused("refusals.review.supervisor-needed"));
    reopen(office, "supervisor", filing);
    assertThat(office.status(filing)).isEqualTo(FilingStatus.RETURNED);
    office.handInAgain(filing, UnaryOperator.identity());
    assertThat(office.status(filing)).isEqualTo(FilingStatus.SUBMITTED);
  }

  @AtTheCityOffice
  void whatIsVoidKeepsItsNumberAndADraftSaysItAgain(CityOffice office) {
    long filing = office.claimed(VerdictIT::blank);
    long notice = office.returned(filing, BLANK);
    String number = office.notice(notice).number().orElseThrow();
    assertThatThrownBy(() -> withdraw(office, notice, "示政公开整〔2022〕0号", "写错了"))
        .satisfies(refused("refusals.notice.other-number"));
    assertThatThrownBy(() -> withdraw(office, notice, number, " "))
        .satisfies(refused("refusals.notice.reason-needed"));
    long again = withdraw(office, notice, number, "写错了").orElseThrow();
    NoticeSheet voided = office.notice(notice);
    assertThat(voided.status()).isEqualTo(NoticeStatus.VOID);
    assertThat(voided.number()).contains(number);
    assertThat(voided.voidReason()).contains("写错了");
    assertThat(office.notice(again).items()).hasSameSizeAs(voided.items());
    assertThat(office.sheet(filing).replacement()).contains(again);
    assertThat(issue(office, "reviewer", again)).isNotEqualTo(number);
    assertThat(office.sheet(filing).replacement()).isEmpty();
    assertThat(office.status(filing)).isEqualTo(FilingStatus.RETURNED);
  }

  @AtTheCityOffice
  void aReportThatWasWithdrawnIsNotReturnedByAnOldDraft(CityOffice office) {
    long filing = office.claimed(VerdictIT::blank);
    long notice = office.drafted("reviewer", filing, BLANK);
    office.release("reviewer", filing);
    office.bench.call("clerk", WithdrawReport.class, d -> d.withdraw(filing, "漏填"));
    assertThatThrownBy(() -> issue(office, "reviewer", notice))
        .satisfies(refused("refusals.notice.report-elsewhere"));
  }

  @AtTheCityOffice
  void afterATakeOverTheLetterIsTheSuperiorOffices(CityOffice office) {
    long filing = office.claimed(VerdictIT::blank);
    long draft = office.drafted("reviewer", filing, BLANK);
    assertThat(office.notice(draft).issuer()).isEqualTo("示例市人民政府办公室");
    office.takeOver("superior", filing, "全省统一复核");
    assertThatThrownBy(() -> issue(office, "reviewer", draft))
        .satisfies(refused("refusals.filing.not-claimed-by-you"));
    assertThatThrownBy(
            () -> office.bench.call("reviewer", ComposeNotice.class, d -> d.discard(draft)))
        .satisfies(refused("refusals.filing.not-claimed-by-you"));
    long own = office.drafted("superior", filing, BLANK);
    assertThat(office.notice(own).issuer()).isEqualTo("示例省人民政府办公厅");
    assertThat(issue(office, "superior", own)).startsWith("示省公开整〔2022〕");
  }

  private static void propose(CityOffice office, String login, long filing) {
    office.bench.call(login, ProposeAcceptance.class, desk -> desk.propose(filing, "建议通过"));
  }

  private static void reopen(CityOffice office, String login, long filing) {
    office.bench.call(login, ReopenFiling.class, desk -> desk.reopen(filing, "群众反映数据有误"));
  }

  private static String issue(CityOffice office, String login, long notice) {
    return office.bench.ask(login, IssueNotice.class, desk -> desk.issue(notice));
  }

  private static OptionalLong withdraw(
      CityOffice office, long notice, String number, String reason) {
    return office.bench.ask(
        "reviewer", VoidNotice.class, desk -> desk.withdraw(notice, number, reason));
  }
}
