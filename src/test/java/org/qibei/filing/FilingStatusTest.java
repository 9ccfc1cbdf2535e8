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

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.platform.Refusal;

/** The drawing of the steps: each one that is drawn, and no other. */
class FilingStatusTest {

  private record Arrow(FilingStatus from, FilingStatus to) {}

  private static final Set<Arrow> DRAWN =
      Set.of(
          // forward
          new Arrow(DRAFT, AWAITING_SIGN_OFF),
          new Arrow(AWAITING_SIGN_OFF, SUBMITTED),
          new Arrow(SUBMITTED, IN_REVIEW),
          new Arrow(IN_REVIEW, PROPOSED),
          new Arrow(PROPOSED, ACCEPTED),
          // where the campaign switches sign-off or proposal off
          new Arrow(DRAFT, SUBMITTED),
          new Arrow(RETURNED, SUBMITTED),
          new Arrow(IN_REVIEW, ACCEPTED),
          // back: sent back, withdrawn, released, not followed
          new Arrow(AWAITING_SIGN_OFF, DRAFT),
          new Arrow(AWAITING_SIGN_OFF, RETURNED),
          new Arrow(SUBMITTED, DRAFT),
          new Arrow(SUBMITTED, RETURNED),
          new Arrow(IN_REVIEW, SUBMITTED),
          new Arrow(PROPOSED, IN_REVIEW),
          // returned for rectification, reopened, and on again
          new Arrow(IN_REVIEW, RETURNED),
          new Arrow(PROPOSED, RETURNED),
          new Arrow(ACCEPTED, RETURNED),
          new Arrow(RETURNED, AWAITING_SIGN_OFF),
          // by an administrator
          new Arrow(DRAFT, EXEMPT),
          new Arrow(EXEMPT, DRAFT));

  private static Stream<Arguments> everyPair() {
    return Arrays.stream(FilingStatus.values())
        .flatMap(from -> Arrays.stream(FilingStatus.values()).map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest
  @MethodSource("everyPair")
  void aStepIsTakenIfItIsDrawnAndRefusedIfNot(FilingStatus from, FilingStatus to) {
    if (DRAWN.contains(new Arrow(from, to))) {
      from.requireLeadingTo(to);
    } else {
      assertThatThrownBy(() -> from.requireLeadingTo(to))
          .isInstanceOfSatisfying(
              Refusal.class,
              no -> assertThat(no.key()).isEqualTo("refusals.filing.step-not-allowed"));
    }
  }

  @Test
  void theAgencyWritesOnlyInADraftOrAfterAReturn() {
    assertThat(those(FilingStatus::isEditable)).containsExactlyInAnyOrder(DRAFT, RETURNED);
  }

  @Test
  void nothingIsOwedAfterAcceptanceOrExemption() {
    assertThat(those(FilingStatus::isSettled)).containsExactlyInAnyOrder(ACCEPTED, EXEMPT);
  }

  @Test
  void keysOfTextsAreLowerCase() {
    assertThat(AWAITING_SIGN_OFF.key()).isEqualTo("awaiting-sign-off");
  }

  private static Set<FilingStatus> those(java.util.function.Predicate<FilingStatus> asked) {
    return Arrays.stream(FilingStatus.values()).filter(asked).collect(Collectors.toSet());
  }
}
