package org.qibei.extraction.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qibei.extraction.PlainText;

/**
 * Tables without rules: the columns are learnt from the complete rows, and the numbers of other
 * rows are placed in them, so that a blank stays a blank.
 */
final class PlacedNumbers {
  private static final Pattern VALUE =
      Pattern.compile("[+-]?[\\d０-９,，.．]+[件条项宗个份]?|[/／—–―-]+|无|[OoＯ零〇]");
  private static final Pattern HEAD = Pattern.compile("申请人情况|自然人|总计$|法人或其他组织");
  private static final Pattern NEXT = Pattern.compile("行政复议|行政诉讼");

  /** How many lines may lie between the head or the end of the table and a complete row. */
  private static final int FARTHEST = 40;

  private static final int COLUMNS = 7;
  private static final int FEWEST_ROWS = 4;

  /** A table that lacks a column shows it in most of its rows. */
  private static final int FEWEST_SHORTER_ROWS = 8;

  private final List<Float> columns = new ArrayList<>();
  private final List<TextLine> lines;
  private final int first;
  private final int last;

  private PlacedNumbers(List<TextLine> lines) {
    this.lines = lines;
    List<TextLine> complete = complete(lines);
    boolean enough = !complete.isEmpty();
    this.first = enough ? below(HEAD, lines.indexOf(complete.get(0))) : 0;
    this.last = enough ? above(NEXT, lines.lastIndexOf(complete.get(complete.size() - 1))) : -1;
    int most = enough ? values(complete.get(0)) : 0;
    for (int fromEnd = most; fromEnd > 0; fromEnd--) {
      columns.add(middle(complete, fromEnd));
    }
  }

  /** The first line of the table: below its head, or else the first complete row. */
  private int below(Pattern head, int complete) {
    for (int i = complete - 1; i >= Math.max(0, complete - FARTHEST); i--) {
      if (head.matcher(PlainText.tight(lines.get(i).text())).find()) {
        return i + 1;
      }
    }
    return complete;
  }

  /** The last line of the table: above what comes next, or else the last complete row. */
  private int above(Pattern next, int complete) {
    for (int i = complete + 1; i < Math.min(lines.size(), complete + FARTHEST); i++) {
      if (next.matcher(PlainText.tight(lines.get(i).text())).find()) {
        return i - 1;
      }
    }
    return complete;
  }

  /** The rows that have a number in every column, of which there may be one less than usual. */
  private static List<TextLine> complete(List<TextLine> lines) {
    List<TextLine> complete = lines.stream().filter(line -> values(line) == COLUMNS).toList();
    if (!complete.isEmpty()) {
      return complete.size() >= FEWEST_ROWS ? complete : List.of();
    }
    List<TextLine> shorter = lines.stream().filter(line -> values(line) == COLUMNS - 1).toList();
    return shorter.size() >= FEWEST_SHORTER_ROWS ? shorter : List.of();
  }

  private static float middle(List<TextLine> complete, int fromEnd) {
    return (float)
        complete.stream()
            .map(TextLine::cells)
            .mapToDouble(words -> words.get(words.size() - fromEnd).centreX())
            .sorted()
            .skip(complete.size() / 2)
            .findFirst()
            .orElse(0);
  }

  static PlacedNumbers learntFrom(List<PageLayout> pages) {
    return new PlacedNumbers(pages.stream().flatMap(page -> page.lines().stream()).toList());
  }

  /**
   * The line as it is, or with a tab before each place but the first where no label stands before
   * it.
   */
  String text(TextLine line) {
    int values = values(line);
    int index = lines.indexOf(line);
    if (columns.isEmpty()
        || values == 0
        || values > columns.size()
        || index < first
        || index > last) {
      return line.text();
    }
    List<TextLine.Word> words = line.cells();
    String[] places = new String[columns.size()];
    for (TextLine.Word word : words.subList(words.size() - values, words.size())) {
      int column = nearest(word.centreX());
      if (column < 0 || places[column] != null) {
        return line.text();
      }
      places[column] = word.text();
    }
    List<String> cells = new ArrayList<>();
    words.subList(0, words.size() - values).forEach(word -> cells.add(word.text()));
    for (String place : places) {
      cells.add(place == null ? "" : place);
    }
    return String.join("\t", cells);
  }

  private int nearest(float x) {
    int nearest = 0;
    for (int i = 1; i < columns.size(); i++) {
      if (Math.abs(columns.get(i) - x) < Math.abs(columns.get(nearest) - x)) {
        nearest = i;
      }
    }
    int neighbour = nearest == 0 ? 1 : nearest - 1;
    float half = Math.abs(columns.get(neighbour) - columns.get(nearest)) / 2;
    return Math.abs(columns.get(nearest) - x) <= half ? nearest : -1;
  }

  private static int values(TextLine line) {
    int count = 0;
    List<TextLine.Word> words = line.cells();
    while (count < words.size()
        && VALUE.matcher(words.get(words.size() - 1 - count).text()).matches()) {
      count++;
    }
    return count;
  }
}
