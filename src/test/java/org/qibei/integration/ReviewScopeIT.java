package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qibei.integration.CityOffice.BLANK;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.check.SoundReport;
import org.qibei.notice.AcknowledgeNotice;
import org.qibei.notice.ComposeNotice;
import org.qibei.notice.IssueNotice;
import org.qibei.notice.NoticeList;
import org.qibei.notice.NoticeRow;
import org.qibei.notice.NoticeView;
import org.qibei.notice.OwnNotices;
import org.qibei.notice.PreviewNotice;
import org.qibei.notice.ReadNotice;
import org.qibei.notice.VoidNotice;
import org.qibei.platform.NotFound;
import org.qibei.review.AcceptFiling;
import org.qibei.review.ConfirmFinding;
import org.qibei.review.OpenReview;
import org.qibei.review.QueueFilter;
import org.qibei.review.QueueOrder;
import org.qibei.review.QueueRow;
import org.qibei.review.QueueView;
import org.qibei.review.ReturnFiling;
import org.qibei.review.ReviewQueue;

/**
 * An office sees its own agencies, the superior one what lies below it, and nobody anything else.
 */
class ReviewScopeIT {
  private static final String ALL = "org.qibei.integration.Databases#all";

  @ParameterizedTest
  @MethodSource(ALL)
  void anotherCitysReportIsNotFoundByAnyDeed(DatabaseServer server) {
    CityOffice office = CityOffice.on(server);
    long filing = claimed(office);
    String group = office.group(filing, BLANK);
    Bench bench = office.bench;
    notFound(
        () -> bench.ask("neighbour", OpenReview.class, d -> d.open(filing, Locale.ENGLISH)),
        () -> bench.call("neighbour", ConfirmFinding.class, d -> d.confirm(filing, group)),
        () -> bench.ask("neighbour", ReturnFiling.class, d -> d.draftNotice(filing)),
        () -> bench.call("neighbour", AcceptFiling.class, d -> d.accept(filing, "")),
        () -> bench.call("clerk", AcceptFiling.class, d -> d.accept(filing, "")));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aDraftIsFoundByItsReviewersOnly(DatabaseServer server) {
    CityOffice office = CityOffice.on(server);
    long draft = office.drafted("reviewer", claimed(office), BLANK);
    Bench bench = office.bench;
    assertThat(bench.ask("superior", ReadNotice.class, d -> d.read(draft)).id()).isEqualTo(draft);
    notFound(
        () -> bench.ask("neighbour", ReadNotice.class, d -> d.read(draft)),
        () -> bench.ask("neighbour", PreviewNotice.class, d -> d.pdf(draft)),
        () -> bench.call("neighbour", ComposeNotice.class, d -> d.discard(draft)),
        () -> bench.ask("neighbour", IssueNotice.class, d -> d.issue(draft)),
        () -> bench.ask("clerk", ReadNotice.class, d -> d.read(draft)),
        () -> bench.call("clerk", AcknowledgeNotice.class, d -> d.acknowledge(draft)));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void anIssuedNoticeIsFoundByItsAgencyButNotByANeighbour(DatabaseServer server) {
    CityOffice office = CityOffice.on(server);
    long notice = office.returned(claimed(office), BLANK);
    String number = office.notice(notice).number().orElseThrow();
    Bench bench = office.bench;
    assertThat(bench.ask("clerk", ReadNotice.class, d -> d.letter(notice)).bytes())
        .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    notFound(
        () -> bench.ask("neighbour", ReadNotice.class, d -> d.letter(notice)),
        () -> bench.ask("neighbour", VoidNotice.class, d -> d.withdraw(notice, number, "x")));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void listsHoldWhatLiesInTheOwnRegion(DatabaseServer server) {
    CityOffice office = CityOffice.on(server);
    long filing = claimed(office);
    long notice = office.returned(filing, BLANK);
    String agency = office.sheet(filing).facts().agency();
    assertThat(listed(office, "reviewer", agency)).containsExactly(filing);
    assertThat(listed(office, "superior", agency)).as("not at the own level").isEmpty();
    assertThat(below(office, "superior", agency)).containsExactly(filing);
    assertThat(below(office, "neighbour", agency)).isEmpty();
    assertThat(notices(office, "reviewer", agency)).containsExactly(notice);
    assertThat(notices(office, "superior", agency)).containsExactly(notice);
    assertThat(notices(office, "neighbour", agency)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aDraftIsAmongAllNoticesOfItsOfficeButNotOfItsAgency(DatabaseServer server) {
    CityOffice office = CityOffice.on(server);
    long filing = claimed(office);
    long draft = office.drafted("reviewer", filing, BLANK);
    String agency = office.sheet(filing).facts().agency();
    assertThat(notices(office, "reviewer", agency)).containsExactly(draft);
    assertThat(received(office)).doesNotContain(draft);
    office.bench.call("reviewer", IssueNotice.class, desk -> desk.issue(draft));
    assertThat(received(office)).contains(draft);
  }

  private static List<Long> received(CityOffice office) {
    return office.bench.ask("clerk", OwnNotices.class, OwnNotices::rows).stream()
        .map(NoticeRow::id)
        .toList();
  }

  private static long claimed(CityOffice office) {
    return office.claimed(report -> SoundReport.with(report, "t3.review.pending", ""));
  }

  private static List<Long> listed(CityOffice office, String login, String agency) {
    return listed(office, login, agency, Optional.empty());
  }

  /** What lies anywhere within the widest region of the caller. */
  private static List<Long> below(CityOffice office, String login, String agency) {
    return listed(
        office,
        login,
        agency,
        office.bench.ask(login, ReviewQueue.class, d -> d.areas()).stream()
            .findFirst()
            .map(ReviewQueue.Area::id));
  }

  private static List<Long> listed(
      CityOffice office, String login, String agency, Optional<Long> region) {
    QueueFilter named =
        new QueueFilter(
            QueueView.ALL,
            region,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            agency,
            QueueOrder.RISK);
    return office
        .bench
        .ask(login, ReviewQueue.class, d -> d.rows(named, 0, 20, Locale.ENGLISH))
        .stream()
        .map(QueueRow::filing)
        .toList();
  }

  private static List<Long> notices(CityOffice office, String login, String agency) {
    return office
        .bench
        .ask(login, NoticeList.class, d -> d.rows(NoticeView.ALL, agency, 0, 20))
        .stream()
        .map(NoticeRow::id)
        .toList();
  }

  private static void notFound(Runnable... deeds) {
    for (Runnable deed : deeds) {
      assertThatThrownBy(deed::run).isInstanceOf(NotFound.class);
    }
  }
}
