package org.qibei.check;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qibei.form.Form;
import org.qibei.form.Forms;
import org.qibei.form.Section;
import org.qibei.form.Table;
import org.qibei.report.Place;

/**
 * Says in words where in a report something is: sections by their heading, cells by row and column.
 */
final class PlaceWords {

  private static final Map<String, Section> SECTION_OF_TABLE =
      Forms.all().stream()
          .map(Form::tables)
          .flatMap(tables -> tables.stream())
          .collect(Collectors.toMap(Table::id, Table::section, (one, same) -> one));

  private final RuleTexts texts;

  PlaceWords(Locale locale) {
    this.texts = RuleTexts.in(locale);
  }

  /** From the section down to the cell: 三、收到和处理政府信息公开申请情况 / （一）予以公开 / 总计. */
  String path(String id) {
    return switch (new Place(id).kind()) {
      case REPORT -> texts.text("place.report");
      case SECTION -> section(id);
      case MATTER -> section(id.substring(0, id.indexOf('.')));
      case TABLE -> table(id);
      case ROW -> joined(table(tableOf(id)), row(id));
      case COLUMN -> joined(table(tableOf(id)), column(lastOf(id)));
      case CELL -> joined(table(tableOf(id)), row(rowOf(id)), column(lastOf(id)));
    };
  }

  /** The same within a sentence that says the section already: “（一）予以公开”行“总计”列. */
  String brief(String id) {
    return switch (new Place(id).kind()) {
      case ROW -> row(id);
      case COLUMN -> column(lastOf(id));
      case CELL -> texts.filled(texts.text("place.cell"), row(rowOf(id)), column(lastOf(id)));
      default -> path(id);
    };
  }

  /** The name of the row that a cell or row belongs to. */
  String rowOnly(String id) {
    return switch (new Place(id).kind()) {
      case ROW -> row(id);
      case CELL -> row(rowOf(id));
      default -> path(id);
    };
  }

  /** The name of the column that a cell or column belongs to. */
  String columnOnly(String id) {
    return switch (new Place(id).kind()) {
      case COLUMN, CELL -> column(lastOf(id));
      default -> path(id);
    };
  }

  /** The row of a cell with how many of its cells are meant. */
  String cells(String row, long count) {
    return texts.filled(texts.text("place.cells"), row(row), String.valueOf(count));
  }

  /** From the part of the document down to the cell. */
  String path(Spot spot) {
    return spot.isBesideTheForm() ? texts.text("place." + spot.id()) : path(spot.id());
  }

  /** The section or part of the document that a spot is in. */
  String scope(Spot spot) {
    return spot.id().matches("t\\d(\\..*)?") ? table(tableOf(spot.id())) : path(spot);
  }

  String row(String id) {
    return texts.text("row." + id);
  }

  String column(String id) {
    return texts.text("column." + id);
  }

  static Optional<String> rowOfCell(String id) {
    return new Place(id).kind() == Place.Kind.CELL ? Optional.of(rowOf(id)) : Optional.empty();
  }

  private String section(String id) {
    return texts.text("section." + id);
  }

  private String table(String id) {
    return section(SECTION_OF_TABLE.get(id).id());
  }

  private String joined(String... parts) {
    return String.join(texts.text("place.separator"), parts);
  }

  private static String tableOf(String id) {
    return id.substring(0, id.indexOf('.') < 0 ? id.length() : id.indexOf('.'));
  }

  private static String rowOf(String id) {
    return id.substring(0, id.lastIndexOf('.'));
  }

  private static String lastOf(String id) {
    return id.substring(id.lastIndexOf('.') + 1);
  }
}
