package org.qibei.integration;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.qibei.campaign.Campaign;
import org.qibei.filing.FilingStatus;
import org.qibei.launch.TestRun;
import org.qibei.notice.IssueNotice;
import org.qibei.notice.NoticeSheet;
import org.qibei.notice.ReadNotice;
import org.qibei.platform.Zone;
import org.qibei.report.AnnualReport;
import org.qibei.review.AcceptFiling;
import org.qibei.review.ClaimFiling;
import org.qibei.review.ConfirmFinding;
import org.qibei.review.OpenReview;
import org.qibei.review.ReleaseFiling;
import org.qibei.review.ReturnFiling;
import org.qibei.review.ReviewItem;
import org.qibei.review.ReviewSheet;
import org.qibei.review.TakeOverFiling;
import org.qibei.review.WaiveFinding;

/** The office of the small city at work: one on each server, each test with bureaus of its own. */
final class CityOffice {
  static final String BLANK = "TAB-04";
  static final String NO_SUPERVISION = "SEC-06";
  static final String WRONG_TOTAL = "SUM-04";
  private static final Instant NEXT_DAY = Instant.parse("2022-01-25T02:00:00Z");
  private static final Map<DatabaseServer, CityOffice> KNOWN = new ConcurrentHashMap<>();

  final Bench bench;
  private final Town town;

  private CityOffice(SessionFactory entities) {
    bench = new Bench(entities, Clock.fixed(NEXT_DAY, Zone.SHANGHAI));
    town = Town.foundedOn(entities);
  }

  /** The office that many tests share. */
  static CityOffice on(DatabaseServer server) {
    CityOffice office = KNOWN.computeIfAbsent(server, CityOffice::opened);
    office.bench.setClock(Clock.fixed(NEXT_DAY, Zone.SHANGHAI));
    return office;
  }

  static Stream<CityOffice> onEachServer() {
    return Databases.all().map(CityOffice::on);
  }

  private static CityOffice opened(DatabaseServer server) {
    return new CityOffice(TestRun.closedAtTheEnd(Entities.on(server.migratedSchema())));
  }

  /** From now on two must agree, or one is enough. */
  void asksForProposals(boolean asks) {
    bench.read(
        em -> {
          em.find(Campaign.class, town.campaign.id()).requireProposal(asks);
          return null;
        });
  }

  long submitted(UnaryOperator<AnnualReport> spoiled) {
    return town.submitted(spoiled);
  }

  long claimed(UnaryOperator<AnnualReport> spoiled) {
    long filing = submitted(spoiled);
    claim("reviewer", filing);
    return filing;
  }

  void claim(String login, long filing) {
    bench.call(login, ClaimFiling.class, desk -> desk.claim(filing));
  }

  void release(String login, long filing) {
    bench.call(login, ReleaseFiling.class, desk -> desk.release(filing));
  }

  void takeOver(String login, long filing, String reason) {
    bench.call(login, TakeOverFiling.class, desk -> desk.takeOver(filing, reason));
  }

  void accept(String login, long filing) {
    bench.call(login, AcceptFiling.class, desk -> desk.accept(filing, ""));
  }

  /** The reviewer waives the report's finding of the rule. */
  void waive(long filing, String rule, String reason) {
    String group = group(filing, rule);
    bench.call("reviewer", WaiveFinding.class, desk -> desk.waive(filing, group, reason));
  }

  /** The draft of a notice on a report with all its findings of these rules confirmed. */
  long drafted(String login, long filing, String... rules) {
    for (String rule : rules) {
      String group = group(filing, rule);
      bench.call(login, ConfirmFinding.class, desk -> desk.confirm(filing, group));
    }
    return bench.ask(login, ReturnFiling.class, desk -> desk.draftNotice(filing));
  }

  /** The notice with which the reviewer has returned the report. */
  long returned(long filing, String... rules) {
    long notice = drafted("reviewer", filing, rules);
    bench.call("reviewer", IssueNotice.class, desk -> desk.issue(notice));
    return notice;
  }

  /** The bureau hands in the sound report once more, spoiled in this way. */
  void handInAgain(long filing, UnaryOperator<AnnualReport> spoiled) {
    String agency = sheet(filing).facts().agency();
    AnnualReport report = spoiled.apply(town.reportOf(agency));
    bench.call("clerk", HandIn.class, bureau -> bureau.again(filing, report));
  }

  ReviewSheet sheet(long filing) {
    return sheet("reviewer", filing);
  }

  ReviewSheet sheet(String login, long filing) {
    return bench.ask(login, OpenReview.class, desk -> desk.open(filing, Locale.SIMPLIFIED_CHINESE));
  }

  FilingStatus status(long filing) {
    return sheet(filing).facts().status();
  }

  ReviewItem item(long filing, String rule) {
    return sheet(filing).items().stream()
        .filter(item -> item.group().rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  String group(long filing, String rule) {
    return item(filing, rule).group().key();
  }

  NoticeSheet notice(long id) {
    return bench.ask("reviewer", ReadNotice.class, desk -> desk.read(id));
  }
}
