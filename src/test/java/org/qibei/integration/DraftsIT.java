package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.qibei.filing.Draft;
import org.qibei.filing.DraftChanges;
import org.qibei.filing.DraftFigure;
import org.qibei.filing.Entry;
import org.qibei.filing.Filings;
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
  private static final String CELL = "t2.newReceived.naturalPerson";

  @WithAnEmptyForm
  void theEmptyFormHasEveryCellBlankAndWhatFollowsFromTheDuty(Bureau bureau) {
    Draft draft = bureau.draft();
    assertThat(draft.figures().values()).hasSize(200).allMatch(DraftFigure::isBlank);
    assertThat(draft.report().title()).contains("示例市工业和信息化局 2025 年政府信息公开工作年度报告");
    assertThat(draft.report().fiscalYear()).hasValue(2025);
    assertThat(draft.report().section(Section.REQUESTS).orElseThrow().heading())
        .contains("三、收到和处理政府信息公开申请情况");
  }

  @WithAnEmptyForm
  void aDraftIsNotGivenUpUnasked(Bureau bureau) {
    assertThatThrownBy(bureau::begin)
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.key()).isEqualTo("refusals.draft.exists"));
    bureau.town.let(
        "li", room -> room.the(StartDraft.class).fromEmptyForm(bureau.town.filing(), true));
  }

  @WithAnEmptyForm
  void ofTwoWhoTypeIntoOneCellTheSecondIsToldOfTheFirst(Bureau bureau) {
    assertThat(bureau.save("li", CELL, "3", 1)).isInstanceOf(Saved.Kept.class);
    assertThat(bureau.save("wang", CELL, "2", 1))
        .isEqualTo(new Saved.Overtaken(CELL, 2, "李娜", "3", "2"));
    assertThat(bureau.draft().figure(CELL).orElseThrow().value()).isEqualTo("3");
    assertThat(bureau.save("wang", CELL, "2", 2).version()).isEqualTo(3);
  }

  @WithAnEmptyForm
  void whoeverTypesTheSameAgrees(Bureau bureau) {
    bureau.save("li", CELL, "3", 1);
    assertThat(bureau.save("wang", CELL, "3", 1)).isEqualTo(new Saved.Kept(CELL, 2, SmallTown.NOW));
  }

  @WithAnEmptyForm
  void everyChangeLeavesALine(Bureau bureau) {
    bureau.save("wang", CELL, "2", 1);
    bureau.save("li", CELL, "3", 2);
    List<DraftChanges.Line> lines =
        bureau.town.as(
            "wang",
            room ->
                room.the(DraftChanges.class)
                    .of(room.the(Filings.class).requireOwn(bureau.town.filing()), CELL));
    assertThat(lines)
        .extracting(DraftChanges.Line::before, DraftChanges.Line::after, line -> line.by().get())
        .containsExactly(tuple("2", "3", "李娜"), tuple("", "2", "王丽"));
    assertThat(lines).allMatch(line -> line.at().equals(SmallTown.NOW));
  }

  @WithAnEmptyForm
  void textsAreSavedInTheSameWayAndTellTheYearAndTheDay(Bureau bureau) {
    bureau.town.let(
        "wang",
        room -> {
          SaveSection save = room.the(SaveSection.class);
          save.save(bureau.town.filing(), new Entry("title", "市工信局2024年年度报告", 1));
          save.save(bureau.town.filing(), new Entry("signOff", "市工信局\n2026年1月24日", 1));
        });
    assertThat(bureau.draft().report().fiscalYear()).hasValue(2024);
    assertThat(bureau.draft().report().signedOn()).hasToString("Optional[2026-01-24]");
    Saved late =
        bureau.town.as(
            "li",
            room ->
                room.the(SaveSection.class)
                    .save(bureau.town.filing(), new Entry("title", "别的标题", 1)));
    assertThat(late).isInstanceOf(Saved.Overtaken.class);
  }

  @WithAnEmptyForm
  void ofTwoWhoWriteOneTextTheSecondSeesBothAndNeitherIsLost(Bureau bureau) {
    bureau.write("li", "overview", "李娜写的总体情况", 1);
    assertThat(bureau.write("wang", "overview", "王丽写的总体情况", 1))
        .isEqualTo(new Saved.Overtaken("overview", 2, "李娜", "李娜写的总体情况", "王丽写的总体情况"));
    assertThat(bureau.draft().section("overview").orElseThrow().body()).isEqualTo("李娜写的总体情况");
    assertThat(bureau.write("wang", "overview", "王丽写的总体情况", 2).isKept()).isTrue();
    assertThat(bureau.draft().section("overview").orElseThrow().body()).isEqualTo("王丽写的总体情况");
  }

  @WithAnEmptyForm
  void aHeadingIsComparedByItsWordsAndNeverStandsInTheTextsWay(Bureau bureau) {
    bureau.write("li", "overview", "李娜写的总体情况", 1);
    assertThat(bureau.retitle("wang", "一、总体", "一、总体情况").isKept()).isTrue();
    assertThat(bureau.retitle("li", "一、情况", "一、总体情况"))
        .isEqualTo(new Saved.Overtaken("overview#heading", 0, "王丽", "一、总体", "一、情况"));
    assertThat(bureau.draft().section("overview").orElseThrow().body()).isEqualTo("李娜写的总体情况");
    assertThat(bureau.write("wang", "overview", "再改", 2).isKept()).isTrue();
    assertThat(bureau.draft().section("overview").orElseThrow().heading()).contains("一、总体");
  }

  @WithAnEmptyForm
  void theRulesLookAtTheDraftAsItStands(Bureau bureau) {
    assertThat(bureau.findings()).anyMatch(rule -> rule.startsWith("TAB-04 t2"));
    List<Entry> zeros =
        bureau.draft().figures().keySet().stream().map(place -> new Entry(place, "0", 1)).toList();
    bureau.town.let(
        "wang", room -> room.the(SaveFigure.class).saveAll(bureau.town.filing(), zeros));
    assertThat(bureau.findings()).noneMatch(rule -> rule.startsWith("TAB-04"));
  }

  @WithAnEmptyForm
  void anotherAgencysDraftIsNotFound(Bureau bureau) {
    assertThatThrownBy(() -> bureau.save("zhang", CELL, "9", 1)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> bureau.save("chen", CELL, "9", 1)).isInstanceOf(NotFound.class);
    assertThat(
            bureau.town.<Long>as(
                "chen", room -> room.the(Filings.class).require(bureau.town.filing()).id()))
        .isEqualTo(bureau.town.filing());
    assertThatThrownBy(
            () ->
                bureau.town.let(
                    "zhang", room -> room.the(Filings.class).require(bureau.town.filing())))
        .isInstanceOf(NotFound.class);
  }
}
