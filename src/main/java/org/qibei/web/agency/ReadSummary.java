package org.qibei.web.agency;

import java.util.List;
import java.util.Optional;
import org.qibei.filing.Draft;
import org.qibei.filing.DraftFigure;
import org.qibei.filing.DraftSection;
import org.qibei.form.Cell;
import org.qibei.report.Figure;
import org.qibei.web.Texts;

/** What was read of a document, counted: numbers, blanks and cells that were not found. */
final class ReadSummary {
  private final Draft draft;
  private final Texts texts;

  ReadSummary(Draft draft, Texts texts) {
    this.draft = draft;
    this.texts = texts;
  }

  String ofAll() {
    return counted(draft.form().cells());
  }

  String of(FormPart part) {
    return part.table(draft.form())
        .map(table -> counted(table.cells()))
        .orElseGet(() -> words(part.getId()));
  }

  private String counted(List<Cell> cells) {
    List<Figure> found = cells.stream().flatMap(cell -> figure(cell).stream()).toList();
    long numbers = found.stream().filter(figure -> figure.asNumber().isPresent()).count();
    long blanks = found.stream().filter(Figure::isBlank).count();
    long other = found.size() - numbers - blanks;
    return texts.of(
        "agency.read.cells", cells.size(), numbers, blanks, other, cells.size() - found.size());
  }

  private Optional<Figure> figure(Cell cell) {
    return draft
        .figure(cell.path())
        .map(DraftFigure::value)
        .map(value -> Figure.read(value, cell.kind()));
  }

  private String words(String id) {
    int length = draft.section(id).map(DraftSection::body).map(String::length).orElse(0);
    return length == 0
        ? texts.get("agency.read.nothing")
        : texts.of("agency.read.characters", length);
  }
}
