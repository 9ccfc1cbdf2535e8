package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qibei.integration.CityOffice.BLANK;
import static org.qibei.integration.Refused.refused;

import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
import org.qibei.review.AcceptFiling;
import org.qibei.review.ProposeAcceptance;
import org.qibei.review.RejectProposal;
import org.qibei.review.ReleaseFiling;
import org.qibei.review.ReopenFiling;
import org.qibei.review.TakeOverFiling;
import org.qibei.review.WaiveFinding;

/** How a review ends: accepted by one or by two, returned, opened again, a notice taken back. */
class VerdictIT {
  private static final String ALL = "org.qibei.integration.Databases#all";

  private static AnnualReport blank(AnnualReport report) {
    return SoundReport.with(report, "t3.review.pending", "");
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whereTwoMustAgreeTheReviewerProposesAndTheSupervisorAccepts(DatabaseServer server) {
    CityOffice office = CityOffice.on(server);
    office.asksForProposals(true);
    try {
      long filing = office.claimed(UnaryOperator.identity());
      assertThatThrownBy(() -> accept(office, "reviewer", filing)).isInstanceOf(Refusal.class);
      propose(office, "reviewer", filing);
      assertThatThrownBy(() -> accept(office, "reviewer", filing))
          .satisfies(refused("refusals.review.supervisor-needed"));
      office.bench.call("supervisor", RejectProposal.class, d -> d.reject(filing, "再核一遍表三"));
      assertThat(office.status(filing)).isEqualTo(FilingStatus.IN_REVIEW);
      assertThat(office.sheet(filing).holder()).contains("陈珺");
      propose(office, "reviewer", filing);
      accept(office, "supervisor", filing);
      assertThat(office.status(filing)).isEqualTo(FilingStatus.ACCEPTED);
    } finally {
      office.asksForProposals(false);
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void nobodyAcceptsTheirOwnProposal(DatabaseServer server) {
    CityOffice office = CityOffice.on(server);
    office.asksForProposals(true);
    try {
      long filing = office.claimed(UnaryOperator.identity());
      office.bench.call("chief", TakeOverFiling.class, d -> d.takeOver(filing, "急件"));
      propose(office, "chief", filing);
      assertThatThrownBy(() -> accept(office, "chief", filing))
          .satisfies(refused("refusals.review.own-proposal"));
      accept(office, "supervisor", filing);
    } finally {
      office.asksForProposals(false);
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aProposalIsTheSupervisorsToReturn(DatabaseServer server) {
    CityOffice office = CityOffice.on(server);
    office.asksForProposals(true);
    try {
      long filing = office.claimed(VerdictIT::blank);
      long notice = office.drafted("reviewer", filing, BLANK);
      String group = office.group(filing, BLANK);
      office.bench.call("reviewer", WaiveFinding.class, d -> d.waive(filing, group, "原件有数"));
      propose(office, "reviewer", filing);
      assertThatThrownBy(() -> issue(office, "reviewer", notice))
          .satisfies(refused("refusals.review.supervisor-needed"));
      issue(office, "supervisor", notice);
      assertThat(office.status(filing)).isEqualTo(FilingStatus.RETURNED);
    } finally {
      office.asksForProposals(false);
    }
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aSupervisorOpensAnAcceptedReportAgain(DatabaseServer server) {
    CityOffice office = CityOffice.on(server);
    long filing = office.claimed(UnaryOperator.identity());
    assertThatThrownBy(() -> reopen(office, "supervisor", filing))
        .satisfies(refused("refusals.review.not-accepted"));
    accept(office, "reviewer", filing);
    assertThatThrownBy(() -> reopen(office, "reviewer", filing))
        .satisfies(refused("refusals.review.supervisor-needed"));
    reopen(office, "supervisor", filing);
    assertThat(office.status(filing)).isEqualTo(FilingStatus.RETURNED);
    office.handInAgain(filing, UnaryOperator.identity());
    assertThat(office.status(filing)).isEqualTo(FilingStatus.SUBMITTED);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whatIsVoidKeepsItsNumberAndADraftSaysItAgain(DatabaseServer server) {
    CityOffice office = CityOffice.on(server);
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
    assertThat(issue(office, "reviewer", again)).isNotEqualTo(number);
    assertThat(office.status(filing)).isEqualTo(FilingStatus.RETURNED);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aReportThatWasWithdrawnIsNotReturnedByAnOldDraft(DatabaseServer server) {
    CityOffice office = CityOffice.on(server);
    long filing = office.claimed(VerdictIT::blank);
    long notice = office.drafted("reviewer", filing, BLANK);
    office.bench.call("reviewer", ReleaseFiling.class, d -> d.release(filing));
    office.bench.call("clerk", WithdrawReport.class, d -> d.withdraw(filing, "漏填"));
    assertThatThrownBy(() -> issue(office, "reviewer", notice))
        .satisfies(refused("refusals.notice.report-elsewhere"));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void afterATakeOverTheLetterIsTheSuperiorOffices(DatabaseServer server) {
    CityOffice office = CityOffice.on(server);
    long filing = office.claimed(VerdictIT::blank);
    long draft = office.drafted("reviewer", filing, BLANK);
    assertThat(office.notice(draft).issuer()).isEqualTo("示例市人民政府办公室");
    office.bench.call("superior", TakeOverFiling.class, d -> d.takeOver(filing, "全省统一复核"));
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

  private static void accept(CityOffice office, String login, long filing) {
    office.bench.call(login, AcceptFiling.class, desk -> desk.accept(filing, ""));
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
