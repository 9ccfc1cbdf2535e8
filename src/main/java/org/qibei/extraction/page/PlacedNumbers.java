package org.qibei.extraction.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tables without rules: the columns are learnt from the complete rows, and the numbers of other
 * rows are placed in them, so that a blank stays a blank.
 */
final class PlacedNumbers {
  private static final Pattern VALUE =
      Pattern.compile("[+-]?[\\d０-９,，.．]+[件条项宗个份]?|[/／—–―-]+|无|[OoＯ零〇]");
  private static final int COLUMNS = 7;
  private static final int FEWEST_ROWS = 4;

  private final List<Float> columns = new ArrayList<>();
  private final List<TextLine> lines;
  private final int first;
  private final int last;

  private PlacedNumbers(List<TextLine> lines) {
    this.lines = lines;
    List<TextLine> complete = lines.stream().filter(line -> values(line) == COLUMNS).toList();
    boolean enough = complete.size() >= FEWEST_ROWS;
    this.first = enough ? lines.indexOf(complete.get(0)) : 0;
    this.last = enough ? lines.indexOf(complete.get(complete.size() - 1)) : -1;
    for (int column = 0; enough && column < COLUMNS; column++) {
      int fromEnd = COLUMNS - column;
      columns.add(
          (float)
              complete.stream()
                  .map(TextLine::cells)
                  .mapToDouble(words -> words.get(words.size() - fromEnd).centreX())
                  .sorted()
                  .skip(complete.size() / 2)
                  .findFirst()
                  .orElse(0));
    }
  }

  static PlacedNumbers learntFrom(List<PageLayout> pages) {
    return new PlacedNumbers(pages.stream().flatMap(page -> page.lines().stream()).toList());
  }

  /** The line as it is, or with a tab before each of the seven places. */
  String text(TextLine line) {
    int values = values(line);
    int index = lines.indexOf(line);
    if (columns.isEmpty() || values == 0 || values > COLUMNS || index < first || index > last) {
      return line.text();
    }
    List<TextLine.Word> words = line.cells();
    String[] places = new String[COLUMNS];
    for (TextLine.Word word : words.subList(words.size() - values, words.size())) {
      int column = nearest(word.centreX());
      if (column < 0 || places[column] != null) {
        return line.text();
      }
      places[column] = word.text();
    }
    StringBuilder text = new StringBuilder();
    text.append(
        words.subList(0, words.size() - values).stream()
            .map(TextLine.Word::text)
            .collect(Collectors.joining("\t")));
    for (String place : places) {
      text.append('\t').append(place == null ? "" : place);
    }
    return text.toString();
  }

  private int nearest(float x) {
    int nearest = 0;
    for (int i = 1; i < COLUMNS; i++) {
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
