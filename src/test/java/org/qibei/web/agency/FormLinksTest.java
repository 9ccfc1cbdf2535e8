package org.qibei.web.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.check.Spot;
import org.qibei.form.Cell;
import org.qibei.form.Forms;

class FormLinksTest {
  private static final long FILING = 7;

  @ParameterizedTest
  @CsvSource({
    "DAT-01, report, signOff#text-signOff",
    "DAT-03, report, signOff#text-signOff",
    "FMT-01, report, preamble#text-title",
    "FMT-02, report, preamble#text-preamble",
    "LEG-01, otherMatters, otherMatters#text-otherMatters",
    "SEC-01, report, preamble#text-preamble",
    "SEC-09, otherMatters.processingFee, otherMatters#text-otherMatters",
    "SUM-02, t2.total, requests#t2.t2.newReceived.total",
    "TAB-02, t3.review, reviewLitigation#t3.t3.review.upheld",
    "TAB-04, t3.review.other, reviewLitigation#t3.t3.review.other"
  })
  void everyKindOfPlaceHasItsAnchor(String rule, String place, String end) {
    FormLinks links = new FormLinks(FILING, Forms.governing(2025));
    assertThat(links.href(Spot.of(rule, place))).isEqualTo("form?id=7&part=" + end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUB-01", "PUB-02", "PUB-03", "DAT-07"})
  void whatConcernsThePublicationIsLookedAfterOnItsPage(String rule) {
    FormLinks links = new FormLinks(FILING, Forms.governing(2025));
    assertThat(links.href(rule, "report", null)).isEqualTo("publication?id=7");
    assertThat(links.href(rule, "report", FormPart.PREAMBLE)).isEqualTo("publication?id=7");
    assertThat(links.href("FMT-02", "report", FormPart.PREAMBLE)).isEqualTo("#text-preamble");
  }

  @ParameterizedTest
  @ValueSource(ints = {2020, 2025})
  void tablesLeadToACellOfTheFormOfTheYear(int year) {
    FormLinks links = new FormLinks(FILING, Forms.governing(year));
    Set<String> cells =
        Forms.governing(year).cells().stream().map(Cell::path).collect(Collectors.toSet());
    for (String table : Set.of("t1", "t2", "t3")) {
      assertThat(cells).contains(links.cell(table));
    }
    assertThat(links.href(Spot.TABLES)).contains("part=proactiveDisclosure#t1.");
  }

  @Test
  void aPlaceThatTheFormOfTheYearDoesNotHaveLeadsToItsPart() {
    FormLinks links = new FormLinks(FILING, Forms.governing(2025));
    assertThat(links.anchor(new Spot("t1.produced"))).isEqualTo("#text-proactiveDisclosure");
  }
}
