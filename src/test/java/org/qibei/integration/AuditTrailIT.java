package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.audit.AuditBook;
import org.qibei.audit.AuditTrail;
import org.qibei.audit.Outcome;
import org.qibei.platform.Subject;

/** The record on both databases: what is written is found again, by those whom it concerns. */
class AuditTrailIT {
  private static final String ALL = "org.qibei.integration.Databases#all";

  private static void write(Province province) {
    province.let(
        "clerk-990100", room -> room.the(AuditBook.class).done("SubmitReport.submit", "#1"));
    province.let(
        "clerk-990200",
        room ->
            room.the(AuditBook.class)
                .apart("SubmitReport.submit", Outcome.REFUSED, "#2", "refusals.not-found[]"));
    province.let(
        "reviewer-990000",
        room -> {
          Long bureau = Province.bureau(room.the(EntityManager.class), "990100").id();
          room.the(Subject.class).is("filing", 7, bureau);
          room.the(AuditBook.class).done("ClaimFiling.claim", "#7");
        });
  }

  private static List<String> seen(Province province, String login, AuditTrail.Question question) {
    return province.as(
        login,
        room ->
            room.the(AuditTrail.class).page(question, 1).rows().stream()
                .map(
                    row ->
                        row.who() + " " + row.action() + " " + row.outcome() + " " + row.subject())
                .toList());
  }

  private static AuditTrail.Question everything() {
    return new AuditTrail.Question("", "", Optional.empty(), Optional.empty(), Optional.empty());
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void eachReadsWhatConcernsTheOwnRegions(DatabaseServer server) {
    Province province = Province.on(server);
    write(province);
    assertThat(seen(province, "auditor-990000", everything()))
        .containsExactly(
            "reviewer-990000 ClaimFiling.claim DONE filing 7",
            "clerk-990200 SubmitReport.submit REFUSED #2",
            "clerk-990100 SubmitReport.submit DONE #1");
    assertThat(seen(province, "administrator-990200", everything()))
        .containsExactly("clerk-990200 SubmitReport.submit REFUSED #2");
    assertThat(seen(province, "auditor-990100", everything()))
        .containsExactly(
            "reviewer-990000 ClaimFiling.claim DONE filing 7",
            "clerk-990100 SubmitReport.submit DONE #1");
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void questionsNarrowTheRecord(DatabaseServer server) {
    Province province = Province.on(server);
    write(province);
    assertThat(
            seen(
                province,
                "auditor-990000",
                new AuditTrail.Question(
                    "clerk-990200",
                    "SubmitReport",
                    Optional.of(Outcome.REFUSED),
                    Optional.of(Province.TODAY),
                    Optional.of(Province.TODAY))))
        .hasSize(1);
    assertThat(
            seen(
                province,
                "auditor-990000",
                new AuditTrail.Question(
                    "",
                    "",
                    Optional.empty(),
                    Optional.of(Province.TODAY.plusDays(1)),
                    Optional.empty())))
        .isEmpty();
  }
}
