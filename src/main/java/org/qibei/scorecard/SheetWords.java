package org.qibei.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.qibei.check.Dimension;
import org.qibei.check.Wording;
import org.qibei.platform.Messages;
import org.qibei.platform.Zone;

/**
 * The head and the cells of an exported scorecard, in the reader's language; numbers stay numbers.
 */
final class SheetWords {
  private static final List<String> COLUMNS =
      List.of(
          "agency",
          "region",
          "level",
          "status",
          "due",
          "submitted",
          "days-late",
          "total",
          "band",
          "capped",
          "completeness",
          "arithmetic",
          "consistency",
          "timeliness",
          "expression",
          "errors",
          "warnings",
          "hints",
          "evaluated",
          "rules",
          "rule-book",
          "zero-t1",
          "zero-t2",
          "zero-t3");
  private static final List<String> TABLES = List.of("t1", "t2", "t3");
  private static final int OF_MARK = 17;

  private final Messages messages;
  private final LocalDate today;
  private final Wording wording;

  SheetWords(Locale locale, LocalDate today) {
    this.messages = Messages.in(locale);
    this.today = today;
    this.wording = Wording.in(locale);
  }

  List<String> head() {
    return COLUMNS.stream().map(column -> messages.text("admin.export." + column)).toList();
  }

  String title(int year, String region) {
    return messages.text("admin.export.title", String.valueOf(year), region);
  }

  /** One row: text, number, date or null for an empty cell. */
  List<Object> row(Scorecard card) {
    Object[] cells =
        Stream.concat(
                Stream.of(
                    card.agency(),
                    card.region(),
                    messages.text("forms.level." + card.level().name().toLowerCase(Locale.ROOT)),
                    messages.text("forms.status." + card.status().key()),
                    card.dueOn().orElse(null),
                    card.firstSubmitted()
                        .map(at -> (Object) at.atZone(Zone.SHANGHAI).toLocalDateTime())
                        .orElse(null),
                    card.daysLate(today).map(days -> (Object) days).orElse(null)),
                card.mark().map(this::markCells).orElseGet(() -> Stream.of(new Object[OF_MARK])))
            .toArray();
    return java.util.Arrays.asList(cells);
  }

  private Stream<Object> markCells(Scorecard.Mark mark) {
    Stream<Object> points =
        Stream.of(
            mark.total(),
            messages.text("forms.band." + mark.band().name().toLowerCase(Locale.ROOT)),
            messages.text(mark.capped() ? "admin.export.yes" : "admin.export.no"),
            mark.points().get(Dimension.COMPLETENESS),
            mark.points().get(Dimension.ARITHMETIC),
            mark.points().get(Dimension.CONSISTENCY),
            mark.points().get(Dimension.TIMELINESS),
            mark.points().get(Dimension.EXPRESSION),
            mark.errors(),
            mark.warnings(),
            mark.hints(),
            mark.evaluated(),
            mark.rules(),
            mark.ruleBook());
    return Stream.concat(points, TABLES.stream().map(table -> zero(mark, table)));
  }

  /** What was thought of a table of zeros, in brief; empty where it holds other numbers. */
  private Object zero(Scorecard.Mark mark, String table) {
    return mark.zeros().stream()
        .filter(zero -> zero.table().equals(table))
        .map(zero -> wording.zero(zero).verdict())
        .findFirst()
        .orElse(null);
  }
}
