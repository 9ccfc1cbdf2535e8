package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qibei.check.SoundReport.complete2021;
import static org.qibei.check.SoundReport.with;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qibei.check.Reinspection.Change;
import org.qibei.check.Reinspection.Kind;

class ReinspectionTest {

  private final Inspector inspector = new Inspector(RuleBook.current(), Policy.standard());

  private Inspection blank() {
    return inspector.inspect(Dossier.ofDocument(with(complete2021(), "t3.directSuit.pending", "")));
  }

  private static List<String> lines(Reinspection again) {
    return again.changes().stream()
        .map(change -> change.kind().id() + " " + change.either().rule())
        .toList();
  }

  @Test
  void equalCodeAndPolicyChangeNothing() {
    Reinspection again = Reinspection.of(blank(), blank());
    assertThat(again.changes()).isEmpty();
    assertThat(again.isSame()).isTrue();
  }

  @Test
  void aFindingThatGoesAndOneThatComes() {
    Inspection other =
        inspector.inspect(Dossier.ofDocument(with(complete2021(), "t2.newReceived.total", "13")));
    assertThat(lines(Reinspection.of(blank(), other)))
        .contains("gone TAB-04")
        .anyMatch(line -> line.startsWith("new SUM-"));
  }

  @Test
  void otherFactsAtTheSamePlace() {
    Inspection one =
        inspector.inspect(Dossier.ofDocument(with(complete2021(), "t2.newReceived.total", "13")));
    Inspection two =
        inspector.inspect(Dossier.ofDocument(with(complete2021(), "t2.newReceived.total", "14")));
    Change change =
        Reinspection.of(one, two).changes().stream()
            .filter(any -> any.kind() == Kind.FACTS)
            .findFirst()
            .orElseThrow();
    assertThat(change.before().orElseThrow().declared()).contains("13");
    assertThat(change.now().orElseThrow().declared()).contains("14");
  }

  @Test
  void anotherPolicyWeighsTheSameFactsOtherwise() {
    Policy milder =
        Policy.standard()
            .with(
                "TAB-04",
                new Policy.Setting(
                    true,
                    Map.of(
                        Grade.STANDARD, new Grade(Grade.STANDARD, Severity.HINT, BigDecimal.ZERO)),
                    Optional.empty()));
    Inspection now =
        new Inspector(RuleBook.current(), milder)
            .inspect(Dossier.ofDocument(with(complete2021(), "t3.directSuit.pending", "")));
    Reinspection again = Reinspection.of(blank(), now);
    assertThat(lines(again)).containsExactly("weight TAB-04");
    assertThat(again.isSame()).isFalse();
  }

  @Test
  void whatIsWaivedOnBothSidesIsNoChange() {
    Inspection record = blank();
    Set<String> waived = Set.of(record.findings().get(0).fingerprint());
    assertThat(
            Reinspection.of(
                    inspector.waiving(record, waived),
                    inspector.inspect(
                        Dossier.ofDocument(with(complete2021(), "t3.directSuit.pending", "")),
                        waived))
                .isSame())
        .isTrue();
  }
}
