package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.with;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qibei.report.AnnualReport;

/** Decisions are reckoned on the record of an inspection as a new inspection would reckon them. */
class WaivingTest {

  private final Inspector inspector = new Inspector(RuleBook.current(), Policy.standard());
  private final Dossier dossier = Dossier.ofDocument(spoiled());

  private static AnnualReport spoiled() {
    AnnualReport report = complete2021();
    for (String cell : new String[] {"upheld", "corrected", "other", "pending", "total"}) {
      report = with(report, "t3.directSuit." + cell, "");
    }
    return with(report, "t2.newReceived.total", "13");
  }

  private static Set<String> fingerprints(Inspection inspection, String rule) {
    return inspection.findings().stream()
        .filter(finding -> finding.rule().equals(rule))
        .map(Finding::fingerprint)
        .collect(Collectors.toSet());
  }

  @Test
  void waivingOnTheRecordIsAsInspectingWithTheWaiver() {
    Inspection recorded = inspector.inspect(dossier);
    for (String rule : recorded.findings().stream().map(Finding::rule).distinct().toList()) {
      Set<String> waived = fingerprints(recorded, rule);
      assertThat(inspector.waiving(recorded, waived))
          .as(rule)
          .isEqualTo(inspector.inspect(dossier, waived));
    }
  }

  @Test
  void takingAWaiverBackIsAsInspectingWithoutIt() {
    Inspection whole = inspector.inspect(dossier);
    Inspection waived = inspector.inspect(dossier, fingerprints(whole, "TAB-04"));
    assertThat(waived.score().total()).isGreaterThan(whole.score().total());
    assertThat(inspector.waiving(waived, Set.of())).isEqualTo(whole);
  }

  @Test
  void aPinnedPolicyChangesNothingAndLeavesNothingOpen() {
    Policy pinned = Policy.standard().pinned(RuleBook.current());
    assertThat(pinned.settings()).hasSameSizeAs(RuleBook.current().entries());
    assertThat(Policy.fromJson(pinned.toJson())).isEqualTo(pinned);
    assertThat(new Inspector(RuleBook.current(), pinned).inspect(dossier))
        .isEqualTo(inspector.inspect(dossier));
  }
}
