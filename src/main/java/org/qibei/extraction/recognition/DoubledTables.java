package org.qibei.extraction.recognition;

import java.util.ArrayList;
import java.util.List;
import org.qibei.extraction.Provenance;
import org.qibei.extraction.Reason;
import org.qibei.extraction.joined.Repeated;
import org.qibei.form.Form;
import org.qibei.form.Table;

/**
 * Tables that stand twice with different figures, such as an office's own beside those of its whole
 * region: which of them count is nothing that a reader can know, so all of them are doubted.
 */
final class DoubledTables {
  private final Fits fits;
  private final List<Candidate> candidates;
  private final Found found;

  DoubledTables(Fits fits, Found found) {
    this.fits = fits;
    this.candidates = fits.candidates().all();
    this.found = found;
  }

  void doubt(Form form) {
    form.tables().stream().filter(this::isDoubled).forEach(this::doubt);
  }

  /** In text whose cells run together the other table was not even parted into rows. */
  void doubt(Form form, Repeated text) {
    form.tables().stream().filter(text::holds).forEach(this::doubt);
  }

  private boolean isDoubled(Table table) {
    int rows = 0;
    int doubled = 0;
    boolean differing = false;
    for (int row = 0; row < fits.targets().size(); row++) {
      Target target = fits.targets().get(row);
      if (target.table().equals(table.id()) && !target.foreign() && !target.isBlock()) {
        List<Candidate> alike = alike(row, target);
        rows += alike.isEmpty() ? 0 : 1;
        doubled += alike.size() > 1 ? 1 : 0;
        differing |= alike.stream().map(DoubledTables::figures).distinct().count() > 1;
      }
    }
    return differing && doubled * 2 > rows;
  }

  /** The rows that surely bear the label and have the figures that it asks for. */
  private List<Candidate> alike(int row, Target target) {
    List<Candidate> alike = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      if (fits.of(row, i) >= Fits.SURE
          && candidate.hasNumber()
          && RowCells.of(candidate, target.size()).fits()) {
        alike.add(candidate);
      }
    }
    return alike;
  }

  private static List<String> figures(Candidate candidate) {
    return candidate.cells().stream().map(slot -> slot.text().strip()).toList();
  }

  /** Whatever else was doubted in it is decided with the table. */
  private void doubt(Table table) {
    found.believe(doubt -> doubt.place().startsWith(table.id() + "."));
    Provenance start =
        found.provenance().entrySet().stream()
            .filter(place -> place.getKey().startsWith(table.id() + "."))
            .map(place -> place.getValue())
            .findFirst()
            .orElse(Provenance.line(0, ""));
    for (var cell : table.cells()) {
      Provenance source = found.provenance().getOrDefault(cell.path(), start);
      found.doubt(cell.path(), Reason.TABLE_TWICE, 0, source);
    }
  }
}
