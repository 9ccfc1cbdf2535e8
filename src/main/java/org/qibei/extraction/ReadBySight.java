package org.qibei.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qibei.extraction.recognition.Recognised;
import org.qibei.form.Cell;
import org.qibei.report.AnnualReport;

/**
 * What was recognised in pictures: a letter may be another one, however well everything fits, so
 * each figure and each text is doubted, also what was not found.
 */
final class ReadBySight {
  private static final double UNSURE = 0.5;
  private static final List<String> TEXTS = List.of("title", "agencyName", "preamble", "signOff");

  private final Recognised recognised;
  private final List<Doubt> doubts;
  private final Set<String> doubted;

  private ReadBySight(Recognised recognised) {
    this.recognised = recognised;
    this.doubts = new ArrayList<>(recognised.doubts());
    this.doubted = doubts.stream().map(Doubt::place).collect(Collectors.toSet());
  }

  static Recognised doubted(Recognised recognised) {
    return new ReadBySight(recognised).doubted();
  }

  private Recognised doubted() {
    AnnualReport report = recognised.report();
    TEXTS.stream().filter(recognised.provenance()::containsKey).forEach(this::doubt);
    report.form().cells().stream().map(Cell::path).forEach(this::doubt);
    report.hybridFigures().keySet().forEach(this::doubt);
    report.sections().keySet().forEach(section -> doubt(section.id()));
    return new Recognised(
        report, doubts, recognised.provenance(), Math.min(recognised.quality(), UNSURE));
  }

  private void doubt(String place) {
    if (doubted.add(place)) {
      Provenance source = recognised.provenance().get(place);
      doubts.add(
          new Doubt(
              place,
              Reason.READ_BY_SIGHT,
              source == null ? 0 : UNSURE,
              source == null ? Provenance.line(0, "") : source));
    }
  }
}
