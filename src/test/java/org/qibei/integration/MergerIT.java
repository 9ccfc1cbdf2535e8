package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.agency.Agency;
import org.qibei.agency.TakeoverKind;
import org.qibei.campaign.AgencyCard;
import org.qibei.campaign.KeepRoster;
import org.qibei.campaign.NameAgency;
import org.qibei.campaign.RecordTakeover;
import org.qibei.campaign.Roster;
import org.qibei.check.Finding;
import org.qibei.check.Inspection;
import org.qibei.check.NotEvaluable;
import org.qibei.check.Wording;
import org.qibei.filing.CheckDraft;
import org.qibei.filing.Entry;
import org.qibei.filing.Filing;
import org.qibei.filing.SaveFigure;
import org.qibei.filing.StartDraft;
import org.qibei.platform.NotFound;
import org.qibei.platform.Refusal;

/** Last year's figures follow an agency through renaming, mergers and splits. */
class MergerIT {
  private static final String ALL = "org.qibei.integration.Databases#all";
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  /** A bureau that began this year's report and carried nothing in. */
  private static SmallTown drafted(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    town.let("wang", room -> begin(room, town.filing()));
    return town;
  }

  private static void begin(Wiring room, long filing) {
    room.the(StartDraft.class).fromEmptyForm(filing, true);
    room.the(SaveFigure.class).save(filing, new Entry("t2.carriedIn.total", "0", 1));
  }

  private static Agency agency(EntityManager em, long filing) {
    return em.find(Filing.class, filing).agency();
  }

  private static long id(SmallTown town, long filing) {
    return town.as("lin", room -> agency(room.the(EntityManager.class), filing).id());
  }

  private static String code(SmallTown town, long filing) {
    return town.as("lin", room -> agency(room.the(EntityManager.class), filing).code());
  }

  private static void put(SmallTown town, TakeoverKind kind, String predecessor) {
    long own = id(town, town.filing());
    town.let(
        "lin",
        room ->
            room.the(RecordTakeover.class)
                .record(own, new RecordTakeover.Change(kind, predecessor, DAY, null)));
  }

  private static Inspection checked(SmallTown town) {
    return town.as("wang", room -> room.the(CheckDraft.class).check(town.filing())).inspection();
  }

  private static Optional<Finding> carryOver(SmallTown town) {
    return checked(town).findings().stream()
        .filter(finding -> finding.rule().equals("XYR-01"))
        .findFirst();
  }

  private static String silence(SmallTown town) {
    List<NotEvaluable> silent = checked(town).notEvaluable();
    return silent.stream()
        .filter(each -> each.rule().equals("XYR-01"))
        .map(Wording.in(Locale.SIMPLIFIED_CHINESE)::missing)
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void theFiguresOfAllThatWereMergedAddUp(DatabaseServer server) {
    SmallTown town = drafted(server);
    LastYearsReport.of(town, town.filing(), "3");
    assertThat(carryOver(town).orElseThrow().expected()).contains("3");
    put(town, TakeoverKind.ABSORBED, code(town, town.othersFiling()));
    assertThat(silence(town)).isEqualTo("合并前单位的上年报告（示例市公安局）");
    LastYearsReport.of(town, town.othersFiling(), "2");
    Finding finding = carryOver(town).orElseThrow();
    assertThat(finding.expected()).contains("5");
    assertThat(finding.text()).contains("示例市工业和信息化局 3、示例市公安局 2");
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void anAgencyFormedAnewOwesNothingOfItsOwnForTheYearBefore(DatabaseServer server) {
    SmallTown town = drafted(server);
    LastYearsReport.of(town, town.othersFiling(), "2");
    assertThat(silence(town)).isEqualTo("上年报告");
    put(town, TakeoverKind.FORMED, code(town, town.othersFiling()) + " 示例市公安局");
    assertThat(carryOver(town).orElseThrow().text()).contains("示例市公安局 2");
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void afterASplitNeitherIsCompared(DatabaseServer server) {
    SmallTown town = drafted(server);
    LastYearsReport.of(town, town.filing(), "3");
    put(town, TakeoverKind.SPLIT_OFF, code(town, town.othersFiling()));
    assertThat(silence(town)).startsWith("拆分后可比的上年数据");
    town.let("zhang", room -> begin(room, town.othersFiling()));
    Inspection other =
        town.as("zhang", room -> room.the(CheckDraft.class).check(town.othersFiling()))
            .inspection();
    assertThat(other.notEvaluable()).anyMatch(each -> each.missing().id().equals("dividedYear"));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aRenamedAgencyKeepsItsHistory(DatabaseServer server) {
    SmallTown town = drafted(server);
    LastYearsReport.of(town, town.filing(), "3");
    long own = id(town, town.filing());
    town.let(
        "lin",
        room -> {
          NameAgency names = room.the(NameAgency.class);
          names.rename(own, "示例市工业信息化和科学技术局", "市工信科技局", DAY);
          names.addAlias(own, "示例市国防科技工业办公室");
        });
    assertThat(carryOver(town).orElseThrow().expected()).contains("3");
    AgencyCard card = town.as("lin", room -> room.the(Roster.class).agency(own));
    assertThat(card.row().name()).isEqualTo("示例市工业信息化和科学技术局");
    assertThat(card.names())
        .containsExactly(
            new AgencyCard.OtherName("示例市工业和信息化局", Optional.of(DAY.minusDays(1))),
            new AgencyCard.OtherName("示例市国防科技工业办公室", Optional.empty()));
    town.let("lin", room -> room.the(NameAgency.class).forgetAlias(own, "示例市国防科技工业办公室"));
    assertThat(town.as("lin", room -> room.the(Roster.class).agency(own)).names()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void anAgencyMergedAwayIsStillToBeClosed(DatabaseServer server) {
    SmallTown town = drafted(server);
    long own = id(town, town.filing());
    long gone = id(town, town.othersFiling());
    put(town, TakeoverKind.SPLIT_OFF, code(town, town.othersFiling()));
    assertThat(card(town, own).toClose()).isEmpty();
    long split = card(town, own).before().get(0).id();
    town.let("lin", room -> room.the(RecordTakeover.class).takeBack(own, split));
    put(town, TakeoverKind.ABSORBED, code(town, town.othersFiling()));
    assertThat(card(town, own).toClose()).extracting(AgencyCard.ToClose::id).containsExactly(gone);
    assertThat(card(town, gone).toClose()).isEqualTo(card(town, own).toClose());
    town.let("lin", room -> room.the(KeepRoster.class).close(gone));
    assertThat(card(town, own).toClose()).isEmpty();
    assertThat(card(town, gone).toClose()).isEmpty();
  }

  private static AgencyCard card(SmallTown town, long agency) {
    return town.as("lin", room -> room.the(Roster.class).agency(agency));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whatIsPutDownInErrorIsTakenBackAndNonsenseIsRefused(DatabaseServer server) {
    SmallTown town = drafted(server);
    long own = id(town, town.filing());
    String other = code(town, town.othersFiling());
    assertThatThrownBy(() -> put(town, TakeoverKind.ABSORBED, "nobody"))
        .extracting(no -> ((Refusal) no).key())
        .isEqualTo("refusals.roster.no-such-agency");
    assertThatThrownBy(() -> put(town, TakeoverKind.ABSORBED, code(town, town.filing())))
        .extracting(no -> ((Refusal) no).key())
        .isEqualTo("refusals.roster.itself");
    put(town, TakeoverKind.ABSORBED, other);
    assertThatThrownBy(() -> put(town, TakeoverKind.FORMED, other))
        .extracting(no -> ((Refusal) no).key())
        .isEqualTo("refusals.roster.takeover-known");
    AgencyCard card = town.as("lin", room -> room.the(Roster.class).agency(own));
    long takeover = card.before().get(0).id();
    town.let("lin", room -> room.the(RecordTakeover.class).takeBack(own, takeover));
    assertThat(town.as("lin", room -> room.the(Roster.class).agency(own)).before()).isEmpty();
    SmallTown elsewhere = SmallTown.on(server);
    assertThatThrownBy(
            () -> elsewhere.let("lin", room -> room.the(RecordTakeover.class).takeBack(own, 1)))
        .isInstanceOf(NotFound.class);
  }
}
