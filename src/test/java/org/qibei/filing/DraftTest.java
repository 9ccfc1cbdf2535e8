package org.qibei.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qibei.form.Forms;
import org.qibei.form.Section;

class DraftTest {
  private static final String CELL = "t2.newReceived.naturalPerson";

  private final Draft draft =
      Draft.of(
          Forms.governing(2025),
          1,
          List.of(),
          List.of(row(CELL, "RUN_TOGETHER"), row("t2", "COLUMN_ORDER"), row("overview", null)));

  private static DraftSection row(String id, String doubt) {
    return new DraftSection(
        id,
        Optional.empty(),
        "",
        Optional.empty(),
        Optional.ofNullable(doubt),
        Optional.empty(),
        false,
        1);
  }

  @Test
  void aCellThatWasNotReadIsNoText() {
    assertThat(draft.texts())
        .extracting(DraftSection::id)
        .containsExactlyInAnyOrder("t2", Section.OVERVIEW.id());
  }

  @Test
  void aCellThatWasNotReadIsAFigureNobodyHasWrittenYet() {
    assertThat(draft.unread())
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.place()).isEqualTo(CELL);
              assertThat(figure.isBlank()).isTrue();
              assertThat(figure.isDoubtful()).isTrue();
              assertThat(figure.version()).isZero();
            });
  }
}
