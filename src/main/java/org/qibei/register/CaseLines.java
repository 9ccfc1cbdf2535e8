package org.qibei.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qibei.check.KnownCase.Kind;

/**
 * Reads lines pasted from a spreadsheet or a CSV file: agency, kind, number, day received, day
 * closed, source, remark; a head line is passed over.
 */
final class CaseLines {
  private static final int COLUMNS = 7;
  private static final int NEEDED = 6;
  private static final Pattern HEAD = LineWords.pattern("head");
  private static final Pattern DAY = LineWords.pattern("day");
  private static final Map<Kind, Pattern> KINDS =
      Arrays.stream(Kind.values())
          .collect(Collectors.toMap(kind -> kind, kind -> LineWords.pattern(kind.name())));
  private static final Pattern WITHDRAWN = LineWords.pattern("WITHDRAWN");
  private static final Pattern FORWARDED = LineWords.pattern("FORWARDED");

  private CaseLines() {}

  /** One line, by its number in what was pasted. */
  record Line(int number, String words, List<String> cells) {

    String agency() {
      return cells.get(0);
    }

    /** Why it cannot be read, as a key of the refusals. */
    Optional<String> fault() {
      if (cells.size() < NEEDED || cells.size() > COLUMNS) {
        return Optional.of("refusals.case.line.columns");
      }
      if (kind().isEmpty()) {
        return Optional.of("refusals.case.line.kind");
      }
      boolean closed = cells.get(4).isEmpty() || day(cells.get(4)).isPresent();
      return day(cells.get(3)).isPresent() && closed
          ? Optional.empty()
          : Optional.of("refusals.case.line.day");
    }

    CaseEntry entry() {
      String remark = cells.size() < COLUMNS ? "" : cells.get(6);
      return new CaseEntry(
          kind().orElse(null),
          cells.get(2),
          day(cells.get(3)).orElse(null),
          day(cells.get(4)).orElse(null),
          cells.get(5),
          fate(remark),
          remark);
    }

    private Optional<Kind> kind() {
      return KINDS.entrySet().stream()
          .filter(kind -> kind.getValue().matcher(cells.get(1)).find())
          .map(Map.Entry::getKey)
          .max(Enum::compareTo);
    }
  }

  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String words : (text == null ? "" : text).split("\\R", -1)) {
      number++;
      if (!words.isBlank() && !(lines.isEmpty() && HEAD.matcher(words).find())) {
        lines.add(new Line(number, words.strip(), cells(words)));
      }
    }
    return lines;
  }

  /**
   * Parted by tabs where there are any, else by commas of either width; quotation marks protect.
   */
  private static List<String> cells(String words) {
    String marks = words.indexOf('\t') >= 0 ? "\t" : ",\uff0c";
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char mark : words.toCharArray()) {
      if (mark == '"') {
        quoted = !quoted;
      } else if (!quoted && marks.indexOf(mark) >= 0) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(mark);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }

  private static Optional<LocalDate> day(String text) {
    Matcher day = DAY.matcher(text);
    if (!day.matches()) {
      return Optional.empty();
    }
    YearMonth month = YearMonth.of(Integer.parseInt(day.group(1)), 1);
    int which = Integer.parseInt(day.group(2));
    int of = Integer.parseInt(day.group(3));
    boolean exists = which >= 1 && which <= 12 && month.withMonth(which).isValidDay(of);
    return exists ? Optional.of(month.withMonth(which).atDay(of)) : Optional.empty();
  }

  private static CaseFate fate(String remark) {
    if (WITHDRAWN.matcher(remark).find()) {
      return CaseFate.WITHDRAWN;
    }
    return FORWARDED.matcher(remark).find() ? CaseFate.FORWARDED : CaseFate.STANDS;
  }
}
