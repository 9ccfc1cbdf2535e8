package org.qibei.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TieOutsTest {
  private final Form form2019 = Forms.of("form2019");
  private final Form form2021 = Forms.of("form2021");

  @Test
  void eachEditionPrescribesOneEquationPerRowColumnAndBlock() {
    assertThat(counted(form2019)).isEqualTo("{I-1=23, I-2=7, I-3=7, I-4=3}");
    assertThat(counted(form2021)).isEqualTo("{I-1=25, I-2=7, I-3=7, I-4=3}");
  }

  @Test
  void aRowAddsUpToItsTotal() {
    TieOut row = tieOut(form2021, "I-1", "t2.granted.total");
    assertThat(row.left())
        .extracting(Cell::column)
        .containsExactly(
            "naturalPerson", "business", "research", "publicWelfare", "legalService", "otherOrg");
    assertThat(row.right()).extracting(Cell::path).containsExactly("t2.granted.total");
  }

  @Test
  void whatCameInEqualsWhatWasHandledOrCarriedOut() {
    TieOut column = tieOut(form2021, "I-2", "t2.total");
    assertThat(column.left()).extracting(Cell::row).containsExactly("newReceived", "carriedIn");
    assertThat(column.right()).extracting(Cell::row).containsExactly("resultTotal", "carriedOut");
  }

  @Test
  void allResultsAddUpToTheirTotal() {
    assertThat(tieOut(form2021, "I-3", "t2.resultTotal.business").left()).hasSize(21);
    assertThat(tieOut(form2019, "I-3", "t2.resultTotal.business").left()).hasSize(19);
  }

  @Test
  void outcomesOfReviewAndSuitsAddUp() {
    assertThat(tieOut(form2019, "I-4", "t3.suitAfterReview.total").left())
        .extracting(Cell::column)
        .containsExactly("upheld", "corrected", "other", "pending");
  }

  @Test
  void totalsAreTheCellsThatTheFormComputes() {
    assertThat(form2021.cells().stream().filter(form2021::isTotal)).hasSize(25 + 6 + 3);
    assertThat(form2021.isTotal(form2021.cell("t2.carriedOut.business").orElseThrow())).isFalse();
  }

  private static String counted(Form form) {
    return form.tieOuts().stream()
        .collect(Collectors.groupingBy(TieOut::identity, TreeMap::new, Collectors.counting()))
        .toString();
  }

  private static TieOut tieOut(Form form, String identity, String place) {
    return form.tieOuts().stream()
        .filter(tieOut -> tieOut.identity().equals(identity) && tieOut.place().equals(place))
        .findFirst()
        .orElseThrow();
  }
}
