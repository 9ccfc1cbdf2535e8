package org.qibei.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qibei.form.Forms;
import org.qibei.form.Section;

class PlaceTest {

  @Test
  void placesAreOrderedAsOnTheForm() {
    List<Place> places =
        Stream.of(
                "t3.review.total",
                "otherMatters",
                "t2.total",
                "t2.carriedIn",
                "t1",
                "report",
                "t2.newReceived.total",
                "requests",
                "t2.newReceived.naturalPerson",
                "overview")
            .map(Place::new)
            .sorted()
            .toList();
    assertThat(places)
        .extracting(Place::id)
        .containsExactly(
            "report",
            "overview",
            "t1",
            "requests",
            "t2.newReceived.naturalPerson",
            "t2.newReceived.total",
            "t2.carriedIn",
            "t2.total",
            "t3.review.total",
            "otherMatters");
  }

  @Test
  void anUndividedRowSixStandsWhereItsPartsStand() {
    assertThat(
            Stream.of(
                    "t2.resultTotal",
                    "t2.otherHandling",
                    "t2.otherHandling.other",
                    "t2.notHandled.reconfirm")
                .map(Place::new)
                .sorted()
                .map(Place::id))
        .startsWith("t2.notHandled.reconfirm")
        .endsWith("t2.resultTotal");
  }

  @Test
  void theOrderOfCellsIsTheOrderOfTheForm() {
    Forms.all().forEach(form -> assertThat(form.cells().stream().map(Place::of)).isSorted());
  }

  @Test
  void aPlaceKnowsWhatItIs() {
    assertThat(Place.report().kind()).isEqualTo(Place.Kind.REPORT);
    assertThat(Place.of(Section.OVERVIEW).kind()).isEqualTo(Place.Kind.SECTION);
    assertThat(Place.matter(Section.OVERVIEW, "platform").kind()).isEqualTo(Place.Kind.MATTER);
    assertThat(Place.table("t2").kind()).isEqualTo(Place.Kind.TABLE);
    assertThat(Place.row("t2", "refused.stateSecret").kind()).isEqualTo(Place.Kind.ROW);
    assertThat(Place.column("t2", "business").kind()).isEqualTo(Place.Kind.COLUMN);
    assertThat(new Place("t2.refused.stateSecret.total").kind()).isEqualTo(Place.Kind.CELL);
    assertThat(new Place("t2.otherHandling.total").kind()).isEqualTo(Place.Kind.CELL);
  }
}
