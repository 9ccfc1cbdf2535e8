package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qibei.integration.CityOffice.NO_SUPERVISION;
import static org.qibei.integration.Refused.refused;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qibei.check.Finding;
import org.qibei.check.FindingGroup;
import org.qibei.check.Severity;
import org.qibei.check.SoundReport;
import org.qibei.check.Wording;
import org.qibei.filing.CheckDraft;
import org.qibei.filing.Checked;
import org.qibei.filing.ExplainFinding;
import org.qibei.filing.Explanation;
import org.qibei.filing.SendForSignOff;
import org.qibei.filing.StartDraft;
import org.qibei.filing.SubmitReport;
import org.qibei.filing.WithdrawReport;
import org.qibei.form.Section;
import org.qibei.notice.ItemStatus;
import org.qibei.notice.NoticeSheet;
import org.qibei.notice.NoticeStatus;
import org.qibei.platform.NotFound;
import org.qibei.report.AnnualReport;
import org.qibei.review.OpenReview;
import org.qibei.review.ReviewItem;

/** What an agency says to a finding: in its hands it is its own, handed in it is on record. */
class ExplanationIT {
  private static final String WORDS = "三张表均已与法制科台账核对，确为零。";

  @WithAnEmptyForm
  void isWrittenChangedAndTakenBack(Bureau bureau) {
    FindingGroup group = someGroup(check(bureau));
    explain(bureau, "wang", group, "  " + WORDS + "\r\n见台账。 ");
    assertThat(said(bureau, group))
        .hasValueSatisfying(
            said -> {
              assertThat(said.words()).isEqualTo(WORDS + "\n见台账。");
              assertThat(said.by()).isEqualTo("王丽");
            });
    explain(bureau, "li", group, "另有说明");
    assertThat(said(bureau, group))
        .hasValueSatisfying(said -> assertThat(said.by() + said.words()).isEqualTo("李娜另有说明"));
    takeBack(bureau, group);
    takeBack(bureau, group);
    assertThat(said(bureau, group)).isEmpty();
  }

  @WithAnEmptyForm
  void saysSomethingOfAFindingThatIsThereAndIsNotTooLong(Bureau bureau) {
    FindingGroup group = someGroup(check(bureau));
    assertThatThrownBy(() -> explain(bureau, "wang", group, " \n"))
        .satisfies(refused("refusals.explanation.wordless"));
    assertThatThrownBy(() -> explain(bureau, "wang", group, "零".repeat(501)))
        .satisfies(refused("refusals.explanation.too-long"));
    assertThatThrownBy(() -> explain(bureau, "wang", "SUM-99:t3:error", WORDS))
        .satisfies(refused("refusals.explanation.finding-gone"));
    assertThatThrownBy(() -> explain(bureau, "zhang", group, WORDS)).isInstanceOf(NotFound.class);
    explain(bureau, "sun", group, "零".repeat(500));
    assertThat(said(bureau, group)).isPresent();
  }

  @WithAnEmptyForm
  void goesWithTheReportAndIsClosedUntilItComesBack(Bureau bureau) {
    FindingGroup group = someGroup(check(bureau));
    explain(bureau, "wang", group, WORDS);
    bureau.town.let("wang", room -> room.the(SendForSignOff.class).send(bureau.town.filing()));
    bureau.town.as("sun", room -> room.the(SubmitReport.class).submit(bureau.town.filing()));
    assertThatThrownBy(() -> explain(bureau, "wang", group, "改口"))
        .satisfies(refused("refusals.filing.not-editable"));
    assertThatThrownBy(() -> takeBack(bureau, group))
        .satisfies(refused("refusals.filing.not-editable"));
    Explanation seen = seenByReviewer(bureau, group).orElseThrow();
    assertThat(seen.words()).isEqualTo(WORDS);
    assertThat(seen.by()).isEqualTo("王丽");
    assertThat(seen.at()).isEqualTo(SmallTown.NOW);

    bureau.town.let(
        "sun", room -> room.the(WithdrawReport.class).withdraw(bureau.town.filing(), "补充"));
    assertThat(said(bureau, group)).contains(seen);
    takeBack(bureau, group);
    assertThat(seenByReviewer(bureau, group)).as("what was handed in").contains(seen);
  }

  @AtTheCityOffice
  void anExplainedItemStaysOpenUntilItIsWaived(CityOffice office) {
    long filing = office.claimed(ExplanationIT::withoutSupervision);
    office.returned(filing, NO_SUPERVISION);
    office.bench.call("clerk", StartDraft.class, desk -> desk.fromEmptyForm(filing, true));
    handIn(office, filing);
    ReviewItem fault = grave(office, filing);
    long notice = office.returned(filing, fault.group().rule());
    assertThat(item(office, notice, fault).state()).isEqualTo("open");

    String group = fault.group().key();
    office.bench.call("clerk", ExplainFinding.class, desk -> desk.explain(filing, group, WORDS));
    assertThat(item(office, notice, fault).state()).as("not handed in yet").isEqualTo("open");
    handIn(office, filing);
    NoticeSheet.Item explained = item(office, notice, fault);
    assertThat(explained.state()).isEqualTo("explained");
    assertThat(explained.status()).isEqualTo(ItemStatus.OPEN);
    assertThat(explained.explanation().map(Explanation::words)).contains(WORDS);
    assertThat(office.notice(notice).status()).isEqualTo(NoticeStatus.ISSUED);

    office.waive(filing, fault.group().rule(), "台账属实");
    NoticeSheet.Item closed = item(office, notice, fault);
    assertThat(closed.state()).isEqualTo("waived");
    assertThat(closed.closingReason()).contains("台账属实");
    assertThat(closed.explanation().map(Explanation::words)).contains(WORDS);
  }

  private static AnnualReport withoutSupervision(AnnualReport report) {
    String words = report.section(Section.OVERVIEW).orElseThrow().text();
    return SoundReport.saying(report, Section.OVERVIEW, words.replaceFirst("(?s)\\n（五）.*", ""));
  }

  private static void handIn(CityOffice office, long filing) {
    office.bench.ask("clerk", SubmitReport.class, desk -> desk.submit(filing));
    office.claim("reviewer", filing);
  }

  /** Something to be mended that only one group of findings is about. */
  private static ReviewItem grave(CityOffice office, long filing) {
    Map<String, Long> groups =
        office.sheet(filing).items().stream()
            .collect(Collectors.groupingBy(item -> item.group().rule(), Collectors.counting()));
    return office.sheet(filing).items().stream()
        .filter(item -> !item.isHint() && groups.get(item.group().rule()) == 1)
        .filter(item -> !item.group().rule().equals(NO_SUPERVISION))
        .findFirst()
        .orElseThrow();
  }

  private static NoticeSheet.Item item(CityOffice office, long notice, ReviewItem fault) {
    return office.notice(notice).items().stream()
        .filter(item -> item.text().rule().equals(fault.group().rule()))
        .findFirst()
        .orElseThrow();
  }

  private static Checked check(Bureau bureau) {
    return bureau.town.as("wang", room -> room.the(CheckDraft.class).check(bureau.town.filing()));
  }

  private static FindingGroup someGroup(Checked checked) {
    return Wording.in(Locale.SIMPLIFIED_CHINESE).grouped(checked.inspection().findings()).stream()
        .filter(group -> group.severity() != Severity.HINT)
        .findFirst()
        .orElseThrow();
  }

  /** What stands after the rules were asked again. */
  private static Optional<Explanation> said(Bureau bureau, FindingGroup group) {
    Checked now = check(bureau);
    return Explanation.of(
        now.inspection().findings().stream().filter(f -> inGroup(f, group)).toList(),
        now.explanations());
  }

  private static boolean inGroup(Finding finding, FindingGroup group) {
    return finding.group().equals(group.key());
  }

  private static Optional<Explanation> seenByReviewer(Bureau bureau, FindingGroup group) {
    return bureau
        .town
        .as(
            "chen",
            room ->
                room.the(OpenReview.class)
                    .open(bureau.town.filing(), Locale.SIMPLIFIED_CHINESE)
                    .items())
        .stream()
        .filter(item -> item.group().key().equals(group.key()))
        .findFirst()
        .flatMap(ReviewItem::explanation);
  }

  private static void explain(Bureau bureau, String who, FindingGroup group, String words) {
    explain(bureau, who, group.key(), words);
  }

  private static void explain(Bureau bureau, String who, String group, String words) {
    bureau.town.let(
        who, room -> room.the(ExplainFinding.class).explain(bureau.town.filing(), group, words));
  }

  private static void takeBack(Bureau bureau, FindingGroup group) {
    bureau.town.let(
        "wang", room -> room.the(ExplainFinding.class).takeBack(bureau.town.filing(), group.key()));
  }
}
