package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.check.Finding;
import org.qibei.check.Inspection;
import org.qibei.check.Outcome;
import org.qibei.filing.CheckDraft;
import org.qibei.filing.Filing;
import org.qibei.filing.Filings;
import org.qibei.filing.Inspections;
import org.qibei.filing.MyDuties;
import org.qibei.filing.PublicationFacts;
import org.qibei.filing.PublicationOf;
import org.qibei.filing.RecordPublication;
import org.qibei.filing.SendForSignOff;
import org.qibei.filing.StartDraft;
import org.qibei.filing.Submission;
import org.qibei.filing.Submissions;
import org.qibei.filing.SubmitReport;
import org.qibei.platform.NotFound;
import org.qibei.platform.Refusal;
import org.qibei.review.AttestPublication;

/** Where and when a report is published is recorded by its agency, seen by its reviewer, judged. */
class PublicationIT {
  private static final String ALL = "org.qibei.integration.Databases#all";
  private static final String LINK = "https://www.shilishi.example/nb/2025.html";
  private static final LocalDate DAY = LocalDate.of(2026, 1, 19);
  private static final Instant FEBRUARY = Instant.parse("2026-02-03T02:00:00Z");

  private static void record(SmallTown town, String who, String link, LocalDate day) {
    town.let(who, room -> room.the(RecordPublication.class).record(town.filing(), link, day));
  }

  private static PublicationFacts facts(SmallTown town) {
    return town.as("wang", room -> room.the(PublicationOf.class).filing(town.filing()))
        .publication();
  }

  private static Inspection checked(SmallTown town) {
    return town.as("wang", room -> room.the(CheckDraft.class).check(town.filing())).inspection();
  }

  private static List<String> found(Inspection inspection, String rule) {
    return inspection.findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(Finding::grade)
        .toList();
  }

  private static void submit(SmallTown town) {
    town.let("wang", room -> room.the(SendForSignOff.class).send(town.filing()));
    town.let("sun", room -> room.the(SubmitReport.class).submit(town.filing()));
  }

  private static SmallTown draftedIn(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    town.let("wang", room -> room.the(StartDraft.class).fromEmptyForm(town.filing(), true));
    return town;
  }

  private static void attest(SmallTown town, Consumer<AttestPublication> deed) {
    town.let("chen", room -> deed.accept(room.the(AttestPublication.class)));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void theAgencyRecordsAndCorrectsAndTheReviewerLooks(DatabaseServer server) {
    SmallTown town = draftedIn(server);
    assertThat(facts(town).owed()).isFalse();
    submit(town);
    assertThat(facts(town).owed()).isTrue();
    assertThat(town.as("sun", room -> room.the(MyDuties.class).overview()).duties())
        .allMatch(duty -> duty.publication().owed());
    record(town, "wang", LINK, DAY);
    assertThat(facts(town).link()).contains(LINK);
    assertThat(facts(town).recordedBy()).contains("王丽");
    assertThat(facts(town).owed()).isFalse();
    attest(town, desk -> desk.attest(town.filing()));
    assertThat(facts(town).seenBy()).contains("陈珺");
    record(town, "sun", LINK, DAY.minusDays(1));
    assertThat(facts(town).seenBy()).as("the address is the same").contains("陈珺");
    record(town, "sun", LINK + "?new", DAY);
    assertThat(facts(town).seenBy()).as("nobody has seen the new address").isEmpty();
    attest(town, desk -> desk.attest(town.filing()));
    attest(town, desk -> desk.takeBack(town.filing()));
    assertThat(facts(town).seenAt()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whatCannotBeIsRefusedInWords(DatabaseServer server) {
    SmallTown town = SmallTown.on(server);
    assertRefused("link-scheme", () -> record(town, "wang", "www.shilishi.example", DAY));
    assertRefused("day-missing", () -> record(town, "wang", LINK, null));
    assertRefused("day-to-come", () -> record(town, "wang", LINK, LocalDate.of(2026, 1, 21)));
    assertRefused("day-too-early", () -> record(town, "wang", LINK, LocalDate.of(2025, 12, 31)));
    assertRefused("not-handed-in", () -> attest(town, desk -> desk.attest(town.filing())));
    assertThatThrownBy(() -> record(town, "zhang", LINK, DAY)).isInstanceOf(NotFound.class);
    assertThat(facts(town).link()).isEmpty();
  }

  private static void assertRefused(String reason, Runnable deed) {
    assertThatThrownBy(deed::run)
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.key()).isEqualTo("refusals.publication." + reason));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void theRulesAreQuietAsLongAsThereIsTimeToPublish(DatabaseServer server) {
    SmallTown town = draftedIn(server);
    assertThat(checked(town).outcomes().get("PUB-01")).isEqualTo(Outcome.NOT_EVALUABLE);
    assertThat(checked(town).outcomes().get("DAT-07")).isEqualTo(Outcome.NOT_EVALUABLE);
    town.at(FEBRUARY);
    assertThat(found(checked(town), "PUB-01")).hasSize(1);
    assertThat(facts(town).overdue()).isTrue();
    record(town, "wang", LINK, DAY);
    assertThat(checked(town).outcomes().get("PUB-01")).isEqualTo(Outcome.PASS);
    assertThat(checked(town).outcomes().get("DAT-07")).isEqualTo(Outcome.PASS);
    assertThat(checked(town).outcomes().get("PUB-02")).isEqualTo(Outcome.NOT_EVALUABLE);
    record(town, "wang", LINK, LocalDate.of(2026, 2, 2));
    assertThat(found(checked(town), "DAT-07")).containsExactly("week");
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aLinkOutsideTheRegisteredDomainsIsForeign(DatabaseServer server) {
    SmallTown town = draftedIn(server);
    record(town, "wang", LINK, DAY);
    assertThat(facts(town).foreign()).isFalse();
    town.let(
        "wang", room -> filing(room, town).agency().region().publishesOn(List.of("gov.example")));
    assertThat(facts(town).foreign()).isTrue();
    assertThat(found(checked(town), "PUB-01")).containsExactly("foreign");
    record(town, "wang", "https://nb.gov.example/2025", DAY);
    assertThat(facts(town).foreign()).isFalse();
    assertThat(found(checked(town), "PUB-01")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void whatIsRecordedLaterDoesNotChangeWhatWasFoundAtTheHour(DatabaseServer server) {
    SmallTown town = draftedIn(server);
    town.at(FEBRUARY);
    submit(town);
    record(town, "wang", LINK, DAY);
    assertThat(found(inspected(town, false), "PUB-01")).hasSize(1);
    assertThat(found(inspected(town, true), "PUB-01")).isEmpty();
  }

  private static Inspection inspected(SmallTown town, boolean again) {
    return town.as(
        "wang",
        room -> {
          Submission submission =
              room.the(Submissions.class).current(filing(room, town)).orElseThrow();
          Inspections inspections = room.the(Inspections.class);
          return again ? inspections.again(submission) : inspections.of(submission);
        });
  }

  private static Filing filing(Wiring room, SmallTown town) {
    return room.the(Filings.class).require(town.filing());
  }
}
