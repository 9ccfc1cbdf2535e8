package org.qibei.web.reviewer;

import java.util.Optional;
import org.qibei.check.Finding;
import org.qibei.check.Spot;
import org.qibei.form.Cell;
import org.qibei.form.Form;
import org.qibei.report.Place;

/** Where on the page a finding's place is: a cell of a table, or a section. */
final class Anchors {
  private final Form form;

  Anchors(Form form) {
    this.form = form;
  }

  /** The cell that stands for a place in a table: of a row its total, of a column its last sum. */
  Optional<Cell> cell(String place) {
    return switch (new Place(place).kind()) {
      case CELL -> form.cell(place);
      case ROW, COLUMN, TABLE -> first(place);
      default -> Optional.empty();
    };
  }

  String link(Finding finding) {
    String spot = Spot.of(finding).id();
    String place = spot.equals(Spot.TABLES.id()) ? "t1" : spot;
    return "#" + cell(place).map(this::id).orElseGet(() -> section(place));
  }

  static String section(String place) {
    String section = place.contains(".") ? place.substring(0, place.indexOf('.')) : place;
    return "s-" + section;
  }

  private String id(Cell cell) {
    return cell.table() + "." + cell.path();
  }

  private Optional<Cell> first(String place) {
    return form.cells().stream()
        .filter(cell -> place.equals(cell.table()) || isOf(cell, place))
        .reduce((one, next) -> next);
  }

  private static boolean isOf(Cell cell, String place) {
    return place.equals(cell.table() + "." + cell.row())
        || place.equals(cell.table() + "." + cell.column());
  }
}
