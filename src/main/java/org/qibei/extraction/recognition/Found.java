package org.qibei.extraction.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.qibei.extraction.Doubt;
import org.qibei.extraction.Provenance;
import org.qibei.extraction.Reason;
import org.qibei.form.Cell;
import org.qibei.form.Form;
import org.qibei.report.Figure;

/** Collects what the recogniser finds: figures, where they stand, and how sure each is. */
final class Found {
  private final Map<Cell, Figure> figures = new LinkedHashMap<>();
  private final Map<String, Provenance> provenance = new LinkedHashMap<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private double confidence;

  void figure(Cell cell, Slot slot, double confidence, Reason reason) {
    String raw = slot.isBlank() ? "" : slot.text().strip();
    figures.put(cell, Figure.read(raw, cell.kind()));
    this.confidence += confidence;
    place(cell.path(), slot.provenance());
    if (confidence < Doubt.THRESHOLD) {
      doubt(cell.path(), reason, confidence, slot.provenance());
    }
  }

  void place(String place, Provenance source) {
    provenance.put(place, source);
  }

  void doubt(String place, Reason reason, double confidence, Provenance source) {
    doubts.add(new Doubt(place, reason, confidence, source));
  }

  /** Takes back the doubts that something else has settled. */
  void believe(Predicate<Doubt> settled) {
    doubts.removeIf(settled);
  }

  /** In a text that lost its separators a cell that was not found may still stand there. */
  void doubtWhatIsMissing(Form form, Reason reason) {
    Set<String> doubted = doubts.stream().map(Doubt::place).collect(Collectors.toSet());
    form.cells().stream()
        .filter(cell -> !figures.containsKey(cell) && !doubted.contains(cell.path()))
        .forEach(cell -> doubt(cell.path(), reason, 0, Provenance.line(0, "")));
  }

  Map<Cell, Figure> figures() {
    return figures;
  }

  Map<String, Provenance> provenance() {
    return provenance;
  }

  List<Doubt> doubts() {
    return doubts;
  }

  /** The mean confidence of the figures; a document without figures was read as it is. */
  double quality() {
    return figures.isEmpty() ? 1 : confidence / figures.size();
  }
}
