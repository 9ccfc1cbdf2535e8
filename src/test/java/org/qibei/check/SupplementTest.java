package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qibei.check.similarity.Alike;
import org.qibei.check.similarity.ComparableText;
import org.qibei.check.similarity.Peers;
import org.qibei.report.AnnualReport;

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
}
