package org.qibei.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qibei.filing.FilingStatus.ACCEPTED;
import static org.qibei.filing.FilingStatus.AWAITING_SIGN_OFF;
import static org.qibei.filing.FilingStatus.DRAFT;
import static org.qibei.filing.FilingStatus.EXEMPT;
import static org.qibei.filing.FilingStatus.IN_REVIEW;
import static org.qibei.filing.FilingStatus.PROPOSED;
import static org.qibei.filing.FilingStatus.RETURNED;
import static org.qibei.filing.FilingStatus.SUBMITTED;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.platform.Refusal;

/** What each side may do with a filing, from every status: the step is taken or refused. */
class FilingTest {

  /** From where each act is possible, and where it leads. */
  private static final Map<Act, Map<FilingStatus, FilingStatus>> LEADS =
      Map.ofEntries(
          Map.entry(
              Act.SEND_FOR_SIGN_OFF, Map.of(DRAFT, AWAITING_SIGN_OFF, RETURNED, AWAITING_SIGN_OFF)),
          Map.entry(Act.SEND_BACK, Map.of(AWAITING_SIGN_OFF, DRAFT)),
          Map.entry(Act.SUBMIT, Map.of(AWAITING_SIGN_OFF, SUBMITTED)),
          Map.entry(Act.WITHDRAW, Map.of(SUBMITTED, DRAFT)),
          Map.entry(Act.CLAIM, Map.of(SUBMITTED, IN_REVIEW)),
          Map.entry(Act.TAKE_OVER, Map.of(IN_REVIEW, IN_REVIEW)),
          Map.entry(Act.RELEASE, Map.of(IN_REVIEW, SUBMITTED)),
          Map.entry(Act.PROPOSE, Map.of(IN_REVIEW, PROPOSED)),
          Map.entry(Act.REJECT_PROPOSAL, Map.of(PROPOSED, IN_REVIEW)),
          Map.entry(Act.ACCEPT, Map.of(PROPOSED, ACCEPTED)),
          Map.entry(
              Act.RETURN, Map.of(IN_REVIEW, RETURNED, PROPOSED, RETURNED, ACCEPTED, RETURNED)),
          Map.entry(Act.EXEMPT, Map.of(DRAFT, EXEMPT)));

  private static Stream<Arguments> everyActInEveryStatus() {
    return Arrays.stream(Act.values())
        .flatMap(
            act -> Arrays.stream(FilingStatus.values()).map(status -> Arguments.of(act, status)));
  }

  @ParameterizedTest
  @MethodSource("everyActInEveryStatus")
  void anActIsDoneWhereItBelongsAndRefusedElsewhere(Act act, FilingStatus status) {
    Course course = Course.in(status);
    FilingStatus next = LEADS.get(act).get(status);
    if (next == null) {
      assertThatThrownBy(() -> course.take(act)).isInstanceOf(Refusal.class);
      assertThat(course.status()).isEqualTo(status);
    } else {
      course.take(act);
      assertThat(course.status()).isEqualTo(next);
    }
  }

  @Test
  void whatWasReturnedAndIsWithdrawnAgainIsReturnedStill() {
    Course course = Course.in(RETURNED);
    course.take(Act.SEND_FOR_SIGN_OFF).take(Act.SUBMIT).take(Act.WITHDRAW);
    assertThat(course.status()).isEqualTo(RETURNED);
  }

  @Test
  void whatTheHeadSendsBackAfterAReturnIsReturnedStill() {
    Course course = Course.in(RETURNED).take(Act.SEND_FOR_SIGN_OFF).take(Act.SEND_BACK);
    assertThat(course.status()).isEqualTo(RETURNED);
  }

  @Test
  void withoutSignOffTheClerkHandsIn() {
    Course course = Course.in(DRAFT);
    course.campaign().requireSignOff(false);
    assertRefused(course, Act.SEND_FOR_SIGN_OFF, "refusals.filing.sign-off-not-required");
    course.take(Act.SUBMIT);
    assertThat(course.status()).isEqualTo(SUBMITTED);
  }

  @Test
  void withoutProposalTheReviewerAccepts() {
    Course course = Course.in(IN_REVIEW);
    course.campaign().requireProposal(false);
    course.take(Act.ACCEPT);
    assertThat(course.status()).isEqualTo(ACCEPTED);
    assertThat(course.filing().milestones().acceptedAt()).contains(course.now());
  }

  @Test
  void aClosedYearTakesNothingMore() {
    Course course = Course.in(DRAFT);
    course.campaign().close();
    assertRefused(course, Act.SEND_FOR_SIGN_OFF, "refusals.campaign.closed");
  }

  @Test
  void aClosedYearSendsNothingToWhereItCouldNotBeHandedInAgain() {
    Course submitted = Course.in(SUBMITTED);
    submitted.campaign().close();
    assertRefused(submitted, Act.WITHDRAW, "refusals.campaign.closed");
    Course reviewed = Course.in(IN_REVIEW);
    reviewed.campaign().close();
    assertRefused(reviewed, Act.RETURN, "refusals.campaign.closed");
    assertThat(reviewed.status()).isEqualTo(IN_REVIEW);
  }

  @Test
  void aReasonIsAsLongAsTheRecordHasRoomFor() {
    Course course = Course.in(SUBMITTED);
    assertThatThrownBy(
            () ->
                course
                    .filing()
                    .preparation()
                    .withdraw(course.reviewer(), "改".repeat(1001), course.now()))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.key()).isEqualTo("refusals.filing.reason-too-long"));
    assertThat(course.status()).isEqualTo(SUBMITTED);
  }

  @Test
  void ofTwoWhoClaimTheSecondIsToldWhoWasFirst() {
    Course course = Course.in(IN_REVIEW);
    assertRefused(course, Act.CLAIM, "refusals.filing.claimed-by-other");
    assertThat(course.filing().claim().reviewer()).contains(course.reviewer());
  }

  @Test
  void onlyTheHolderReleases() {
    Course course = Course.in(IN_REVIEW).take(Act.TAKE_OVER);
    assertRefused(course, Act.RELEASE, "refusals.filing.not-claimed-by-you");
  }

  @Test
  void theFirstArrivalCountsHoweverOftenTheReportComes() {
    Course course = Course.in(SUBMITTED);
    var first = course.now();
    course.later(Duration.ofDays(3)).take(Act.WITHDRAW).take(Act.SEND_FOR_SIGN_OFF);
    course.take(Act.SUBMIT);
    assertThat(course.filing().milestones().firstSubmittedAt()).contains(first);
    assertThat(course.filing().milestones().statusChangedAt()).isEqualTo(course.now());
    assertThat(course.filing().round()).isEqualTo(2);
  }

  @Test
  void acceptanceEndsWhenTheReportIsReopened() {
    Course course = Course.in(ACCEPTED).take(Act.RETURN);
    assertThat(course.filing().milestones().acceptedAt()).isEmpty();
    assertThat(course.filing().claim().reviewer()).isEmpty();
  }

  @Test
  void everyStepIsRememberedWithItsRound() {
    Course course = Course.in(SUBMITTED).take(Act.CLAIM).take(Act.TAKE_OVER).take(Act.RETURN);
    assertThat(course.filing().steps())
        .extracting(step -> step.from() + ">" + step.to() + " " + step.round())
        .containsExactly(
            "DRAFT>AWAITING_SIGN_OFF 0",
            "AWAITING_SIGN_OFF>SUBMITTED 0",
            "SUBMITTED>IN_REVIEW 1",
            "IN_REVIEW>IN_REVIEW 1",
            "IN_REVIEW>RETURNED 1");
  }

  @Test
  void aReportIsReviewedFromThreeStatusesOnly() {
    assertThat(FilingStatus.withReviewer()).isEqualTo(Set.of(SUBMITTED, IN_REVIEW, PROPOSED));
  }

  private static void assertRefused(Course course, Act act, String key) {
    assertThatThrownBy(() -> course.take(act))
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key()).isEqualTo(key));
  }
}
