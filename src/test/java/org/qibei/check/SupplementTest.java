package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qibei.check.similarity.Alike;
import org.qibei.check.similarity.ComparableText;
import org.qibei.check.similarity.Peers;
import org.qibei.report.AnnualReport;
import org.qibei.report.AnnualReportBuilder;

/** What a rule could not answer when a report was handed in is added to its record later. */
class SupplementTest {

  private final Inspector inspector = new Inspector(RuleBook.current(), Policy.standard());
  private final AnnualReport report =
      SoundReport.with(SoundReport.complete2021(), "t3.review.total", "99");
  private final Dossier alone = Dossier.ofDocument(report);
  private final Dossier compared = alone.beside(Peers.likest(alike()));

  private Alike alike() {
    ComparableText text = ComparableText.of(report, Set.of("示例市工业和信息化局"));
    return Alike.of("示例市公安局", text, text);
  }

  @Test
  void whatIsAddedIsAsIfItHadBeenKnownAtOnce() {
    Inspection record = inspector.inspect(alone);
    Inspection later = inspector.inspect(compared);
    assertThat(Reinspection.of(record, later).late()).containsExactly("SIM-02");
    assertThat(inspector.supplemented(record, later)).isEqualTo(later);
    assertThat(later.score().total()).isLessThan(record.score().total());
  }

  @Test
  void whatTheRecordHasAnsweredStaysWhateverIsFoundLater() {
    Inspection record = inspector.inspect(alone);
    Inspection other =
        inspector.inspect(
            Dossier.ofDocument(SoundReport.complete2021()).beside(Peers.likest(alike())));
    Inspection whole = inspector.supplemented(record, other);
    assertThat(SoundReport.lines(whole)).contains("SUM-04 t3.review.total", "SIM-02 report");
    assertThat(inspector.supplemented(whole, other)).isEqualTo(whole);
  }

  @Test
  void anAnswerThatFindsNothingIsAddedToo() {
    Inspection record = inspector.inspect(alone);
    Inspection whole =
        inspector.supplemented(record, inspector.inspect(alone.beside(Peers.none())));
    assertThat(whole.outcomes()).containsEntry("SIM-02", Outcome.PASS);
    assertThat(whole.score().total()).isEqualByComparingTo(record.score().total());
    assertThat(whole.score().evaluated()).isEqualTo(record.score().evaluated() + 1);
  }

  @Test
  void aKnownCaseAddedLaterContradictsAZeroThatTheRecordTookForGranted() {
    AnnualReport zeros = zeroIn(SoundReport.complete2021(), "t3");
    Dossier before = Dossier.ofDocument(zeros);
    KnownCase known = KnownCase.of(KnownCase.Kind.REVIEW, LocalDate.of(2021, 5, 4), "政复〔2021〕3号");
    Dossier after = before.of(AgencyFacts.unknown().registered(List.of(known)));
    Inspection record = inspector.inspect(before);
    Inspection later = inspector.inspect(after);
    assertThat(verdict(record, "t3").kind()).isNotEqualTo(ZeroVerdict.Kind.CONTRADICTED);
    Inspection whole = inspector.supplemented(record, later);
    assertThat(verdict(whole, "t3"))
        .isEqualTo(verdict(later, "t3"))
        .returns(ZeroVerdict.Kind.CONTRADICTED, ZeroVerdict::kind);
  }

  /** Of two tables of zeros the one that the case belongs to. */
  @Test
  void aKnownCaseContradictsItsOwnTableOnly() {
    AnnualReport zeros = zeroIn(zeroIn(SoundReport.complete2021(), "t2"), "t3");
    KnownCase known = KnownCase.of(KnownCase.Kind.REQUEST, LocalDate.of(2021, 5, 4), "2021-7");
    Inspection inspection =
        inspector.inspect(
            Dossier.ofDocument(zeros).of(AgencyFacts.unknown().registered(List.of(known))));
    assertThat(verdict(inspection, "t2").rule()).contains("ZER-03");
    assertThat(verdict(inspection, "t3").rule()).isEmpty();
  }

  private static AnnualReport zeroIn(AnnualReport sound, String table) {
    AnnualReportBuilder builder = sound.toBuilder();
    sound.form().cells().stream()
        .filter(cell -> cell.table().equals(table))
        .forEach(cell -> builder.figure(cell.path(), "0"));
    return builder.build();
  }

  private static ZeroVerdict verdict(Inspection inspection, String table) {
    return inspection.zeros().stream()
        .filter(zero -> zero.table().equals(table))
        .findFirst()
        .orElseThrow();
  }
}
