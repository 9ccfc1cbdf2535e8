package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.filing.Entry;
import org.qibei.filing.FilingSentForSignOff;
import org.qibei.filing.FilingStatus;
import org.qibei.filing.FilingSubmitted;
import org.qibei.filing.History;
import org.qibei.filing.MyDuties;
import org.qibei.filing.ReceiptOf;
import org.qibei.filing.ReportView;
import org.qibei.filing.SaveFigure;
import org.qibei.filing.SendBack;
import org.qibei.filing.SendForSignOff;
import org.qibei.filing.StartDraft;
import org.qibei.filing.SubmitReport;
import org.qibei.filing.WithdrawReport;
import org.qibei.platform.NotFound;
import org.qibei.platform.Refusal;
import org.qibei.report.CanonicalJson;

/** From the clerk's draft over the head's sign-off to the receipt, and back. */
class SubmitIT {
  private static final String ALL = "org.qibei.integration.Databases#all";

  private static void send(SmallTown town) {
    town.let(
        "wang",
        room -> {
          room.the(StartDraft.class).fromEmptyForm(town.filing(), true);
          room.the(SendForSignOff.class).send(town.filing());
        });
  }

  private static String submit(SmallTown town, String who) {
    return town.as(who, room -> room.the(SubmitReport.class).submit(town.filing()));
  }

  private static FilingStatus status(SmallTown town) {
    return town.as("wang", room -> room.the(History.class).year(town.filing())).facts().status();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void theHeadSignsAndHandsIn(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    send(town);
    assertThat(status(town)).isEqualTo(FilingStatus.AWAITING_SIGN_OFF);
    String receipt = submit(town, "sun");
    assertThat(receipt).matches("QB-2026-\\d{6}");
    assertThat(status(town)).isEqualTo(FilingStatus.SUBMITTED);
    ReceiptOf.Receipt proof =
        town.as("wang", room -> room.the(ReceiptOf.class).latest(town.filing()));
    assertThat(proof.submission().submittedAt()).isEqualTo(SmallTown.NOW);
    assertThat(proof.submission().submittedBy()).isEqualTo("孙建国");
    assertThat(proof.submission().findings()).isNotEmpty();
    ReportView.Content kept =
        town.as("chen", room -> room.the(ReportView.class).latest(town.filing()));
    assertThat(CanonicalJson.sha256(CanonicalJson.write(kept.report())))
        .isEqualTo(proof.submission().sha256());
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void onlyTheHeadSigns(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    send(town);
    assertThatThrownBy(() -> submit(town, "li"))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.key()).isEqualTo("refusals.filing.head-signs"));
    assertThatThrownBy(() -> submit(town, "zhang")).isInstanceOf(NotFound.class);
    assertThat(status(town)).isEqualTo(FilingStatus.AWAITING_SIGN_OFF);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whatIsWithTheHeadIsNotTypedInto(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    send(town);
    Entry late = new Entry("t2.newReceived.total", "5", 1);
    assertThatThrownBy(
            () -> town.let("wang", room -> room.the(SaveFigure.class).save(town.filing(), late)))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.key()).isEqualTo("refusals.filing.not-editable"));
    town.let("sun", room -> room.the(SendBack.class).sendBack(town.filing(), "第三部分再核对"));
    assertThat(status(town)).isEqualTo(FilingStatus.DRAFT);
    town.let("wang", room -> room.the(SaveFigure.class).save(town.filing(), late));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aReportIsWithdrawnAndHandedInAgainUnderANewReceipt(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    send(town);
    String first = submit(town, "sun");
    town.let("wang", room -> room.the(WithdrawReport.class).withdraw(town.filing(), "漏了一格"));
    assertThat(status(town)).matches(FilingStatus::isEditable);
    town.at(SmallTown.NOW.plus(Duration.ofDays(1)));
    town.let("wang", room -> room.the(SendForSignOff.class).send(town.filing()));
    assertThat(submit(town, "sun")).isGreaterThan(first);
    History.Year year = town.as("wang", room -> room.the(History.class).year(town.filing()));
    assertThat(year.submissions()).hasSize(2);
    assertThat(year.facts().firstSubmittedAt()).contains(SmallTown.NOW);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void eachStepIsToldToTheHouse(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    town.let(
        "wang",
        room -> {
          room.the(StartDraft.class).fromEmptyForm(town.filing(), false);
          room.the(SendForSignOff.class).send(town.filing());
          assertThat(room.events()).hasOnlyElementsOfType(FilingSentForSignOff.class);
        });
    town.let(
        "sun",
        room -> {
          room.the(SubmitReport.class).submit(town.filing());
          assertThat(room.events())
              .singleElement()
              .isInstanceOfSatisfying(
                  FilingSubmitted.class,
                  told -> {
                    assertThat(told.round()).isEqualTo(1);
                    assertThat(told.fiscalYear()).isEqualTo(2025);
                  });
        });
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void theHomePageTellsWhoseTurnItIs(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    send(town);
    MyDuties.Overview home = town.as("sun", room -> room.the(MyDuties.class).overview());
    assertThat(home.duties()).singleElement().matches(MyDuties.Duty::maySignOff);
    assertThat(home.duties().get(0).live()).isPresent();
    assertThat(home.people()).hasSize(3);
    assertThat(town.as("chen", room -> room.the(MyDuties.class).overview()).duties()).isEmpty();
  }
}
