package org.qibei.web.agency;

import java.util.Set;
import java.util.function.Predicate;
import org.qibei.check.Spot;
import org.qibei.form.Cell;
import org.qibei.form.Form;
import org.qibei.report.Place;

/** The ways into a draft's online form: to a cell of its tables, or to the text of a part. */
public record FormLinks(long filing, Form form) {

  /** Rules on what no form holds: where and when the report was published. */
  private static final Set<String> ON_PUBLICATION = Set.of("PUB-01", "PUB-02", "PUB-03", "DAT-07");

  /** Where what a rule says is looked after, seen from a page of the form, or from none. */
  String href(String rule, String place, FormPart page) {
    if (ON_PUBLICATION.contains(rule)) {
      return "publication?id=" + filing;
    }
    Spot spot = Spot.of(rule, place);
    return FormPart.of(spot) == page ? anchor(spot) : href(spot);
  }

  /** The page of the form with the place on it, seen from elsewhere. */
  String href(Spot spot) {
    return "form?id=" + filing + "&part=" + FormPart.of(spot).getId() + anchor(spot);
  }

  /** The place on the page of its part. */
  String anchor(Spot spot) {
    String cell = spot.equals(Spot.TABLES) ? first(any -> true) : cell(spot.id());
    return cell.isEmpty() ? "#text-" + text(spot) : "#" + cell.split("\\.", 2)[0] + "." + cell;
  }

  private static String text(Spot spot) {
    return spot.equals(Spot.TITLE) ? spot.id() : FormPart.of(spot).getId();
  }

  /** The cell that a place is marked in; of a row or a column the first one; nothing for a text. */
  String cell(String place) {
    return switch (new Place(place).kind()) {
      case CELL -> first(cell -> cell.path().equals(place));
      case ROW -> first(cell -> place.equals(cell.table() + "." + cell.row()));
      case COLUMN -> first(cell -> place.equals(cell.table() + "." + cell.column()));
      case TABLE -> first(cell -> place.equals(cell.table()));
      default -> "";
    };
  }

  private String first(Predicate<Cell> wanted) {
    return form.cells().stream().filter(wanted).map(Cell::path).findFirst().orElse("");
  }
}
