package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.filing.CheckDraft;
import org.qibei.filing.Draft;
import org.qibei.filing.DraftChanges;
import org.qibei.filing.DraftFigure;
import org.qibei.filing.DraftView;
import org.qibei.filing.Entry;
import org.qibei.filing.Filings;
import org.qibei.filing.Heading;
import org.qibei.filing.SaveFigure;
import org.qibei.filing.SaveSection;
import org.qibei.filing.Saved;
import org.qibei.filing.StartDraft;
import org.qibei.form.Section;
import org.qibei.platform.NotFound;
import org.qibei.platform.Refusal;

/**
 * A draft at rest: one row a place, changed only from what was seen, with a line for every change.
 */
class DraftsIT {
  private static final String ALL = "org.qibei.integration.Databases#all";
  private static final String CELL = "t2.newReceived.naturalPerson";

  private static void begin(SmallTown town) {
    town.let("wang", room -> room.the(StartDraft.class).fromEmptyForm(town.filing(), false));
  }

  private static Saved save(SmallTown town, String who, String value, int version) {
    return town.as(
        who,
        room -> room.the(SaveFigure.class).save(town.filing(), new Entry(CELL, value, version)));
  }

  private static Draft draft(SmallTown town) {
    return town.as("wang", room -> room.the(DraftView.class).of(town.filing()))
        .draft()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void theEmptyFormHasEveryCellBlankAndWhatFollowsFromTheDuty(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    begin(town);
    Draft draft = draft(town);
    assertThat(draft.figures().values()).hasSize(200).allMatch(DraftFigure::isBlank);
    assertThat(draft.report().title()).contains("示例市工业和信息化局 2025 年政府信息公开工作年度报告");
    assertThat(draft.report().fiscalYear()).hasValue(2025);
    assertThat(draft.report().section(Section.REQUESTS).orElseThrow().heading())
        .contains("三、收到和处理政府信息公开申请情况");
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aDraftIsNotGivenUpUnasked(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    begin(town);
    assertThatThrownBy(() -> begin(town))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.key()).isEqualTo("refusals.draft.exists"));
    town.let("li", room -> room.the(StartDraft.class).fromEmptyForm(town.filing(), true));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void ofTwoWhoTypeIntoOneCellTheSecondIsToldOfTheFirst(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    begin(town);
    assertThat(save(town, "li", "3", 1)).isInstanceOf(Saved.Kept.class);
    assertThat(save(town, "wang", "2", 1)).isEqualTo(new Saved.Overtaken(CELL, 2, "李娜", "3", "2"));
    assertThat(draft(town).figure(CELL).orElseThrow().value()).isEqualTo("3");
    assertThat(save(town, "wang", "2", 2).version()).isEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whoeverTypesTheSameAgrees(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    begin(town);
    save(town, "li", "3", 1);
    assertThat(save(town, "wang", "3", 1)).isEqualTo(new Saved.Kept(CELL, 2, SmallTown.NOW));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void everyChangeLeavesALine(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    begin(town);
    save(town, "wang", "2", 1);
    save(town, "li", "3", 2);
    List<DraftChanges.Line> lines =
        town.as(
            "wang",
            room ->
                room.the(DraftChanges.class)
                    .of(room.the(Filings.class).requireOwn(town.filing()), CELL));
    assertThat(lines)
        .extracting(DraftChanges.Line::before, DraftChanges.Line::after, line -> line.by().get())
        .containsExactly(tuple("2", "3", "李娜"), tuple("", "2", "王丽"));
    assertThat(lines).allMatch(line -> line.at().equals(SmallTown.NOW));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void textsAreSavedInTheSameWayAndTellTheYearAndTheDay(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    begin(town);
    town.let(
        "wang",
        room -> {
          SaveSection save = room.the(SaveSection.class);
          save.save(town.filing(), new Entry("title", "市工信局2024年年度报告", 1));
          save.save(town.filing(), new Entry("signOff", "市工信局\n2026年1月24日", 1));
        });
    assertThat(draft(town).report().fiscalYear()).hasValue(2024);
    assertThat(draft(town).report().signedOn()).hasToString("Optional[2026-01-24]");
    Saved late =
        town.as(
            "li",
            room -> room.the(SaveSection.class).save(town.filing(), new Entry("title", "别的标题", 1)));
    assertThat(late).isInstanceOf(Saved.Overtaken.class);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void ofTwoWhoWriteOneTextTheSecondSeesBothAndNeitherIsLost(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    begin(town);
    write(town, "li", "李娜写的总体情况", 1);
    assertThat(write(town, "wang", "王丽写的总体情况", 1))
        .isEqualTo(new Saved.Overtaken("overview", 2, "李娜", "李娜写的总体情况", "王丽写的总体情况"));
    assertThat(draft(town).section("overview").orElseThrow().body()).isEqualTo("李娜写的总体情况");
    assertThat(write(town, "wang", "王丽写的总体情况", 2).isKept()).isTrue();
    assertThat(draft(town).section("overview").orElseThrow().body()).isEqualTo("王丽写的总体情况");
  }

  private static Saved write(SmallTown town, String who, String words, int version) {
    return town.as(
        who,
        room ->
            room.the(SaveSection.class).save(town.filing(), new Entry("overview", words, version)));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aHeadingIsComparedByItsWordsAndNeverStandsInTheTextsWay(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    begin(town);
    write(town, "li", "李娜写的总体情况", 1);
    assertThat(retitle(town, "wang", "一、总体", "一、总体情况").isKept()).isTrue();
    assertThat(retitle(town, "li", "一、情况", "一、总体情况"))
        .isEqualTo(new Saved.Overtaken("overview#heading", 0, "王丽", "一、总体", "一、情况"));
    assertThat(draft(town).section("overview").orElseThrow().body()).isEqualTo("李娜写的总体情况");
    assertThat(write(town, "wang", "再改", 2).isKept()).isTrue();
    assertThat(draft(town).section("overview").orElseThrow().heading()).contains("一、总体");
  }

  private static Saved retitle(SmallTown town, String who, String words, String was) {
    return town.as(
        who,
        room ->
            room.the(SaveSection.class)
                .saveHeading(town.filing(), new Heading("overview", words, was)));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void theRulesLookAtTheDraftAsItStands(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    begin(town);
    assertThat(findings(town)).anyMatch(rule -> rule.startsWith("TAB-04 t2"));
    List<Entry> zeros =
        draft(town).figures().keySet().stream().map(place -> new Entry(place, "0", 1)).toList();
    town.let("wang", room -> room.the(SaveFigure.class).saveAll(town.filing(), zeros));
    assertThat(findings(town)).noneMatch(rule -> rule.startsWith("TAB-04"));
  }

  private static List<String> findings(SmallTown town) {
    return town
        .as("wang", room -> room.the(CheckDraft.class).check(town.filing()))
        .inspection()
        .findings()
        .stream()
        .map(finding -> finding.rule() + " " + finding.place())
        .toList();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void anotherAgencysDraftIsNotFound(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    begin(town);
    assertThatThrownBy(() -> save(town, "zhang", "9", 1)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> save(town, "chen", "9", 1)).isInstanceOf(NotFound.class);
    assertThat(town.<Long>as("chen", room -> room.the(Filings.class).require(town.filing()).id()))
        .isEqualTo(town.filing());
    assertThatThrownBy(
            () -> town.let("zhang", room -> room.the(Filings.class).require(town.filing())))
        .isInstanceOf(NotFound.class);
  }
}
