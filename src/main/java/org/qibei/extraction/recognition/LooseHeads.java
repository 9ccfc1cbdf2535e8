package org.qibei.extraction.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qibei.extraction.PlainText;
import org.qibei.form.Column;

/**
 * The order of the columns of the wide table where its heads stand in lines of text: by the letters
 * that begin their names, for the names themselves may be torn to scraps.
 */
final class LooseHeads {
  /** The columns from left to right, perhaps one less; not sure where no line has them all. */
  record Order(List<Column> columns, boolean isSure) {}

  private static final String APPLICANTS = PlainText.key("申请人情况");
  private static final String ORGANISATIONS = PlainText.key("法人或其他组织");
  private static final int STRIPS_ABOVE = 80;
  private static final int STRIPS_OF_A_HEAD = 40;
  private static final int STRIPS_OVER_ORGANISATIONS = 4;
  private static final int STRIPS_OF_A_TABLE = 200;
  private static final int FEWEST_SHORTER_ROWS = 12;

  private final List<Strip> strips;
  private final List<String> keys;
  private final Map<Integer, Optional<Order>> orders = new HashMap<>();

  LooseHeads(List<Strip> strips) {
    this.strips = strips;
    this.keys =
        strips.stream()
            .map(strip -> strip.slots().stream().map(Slot::text).collect(Collectors.joining()))
            .map(PlainText::key)
            .toList();
  }

  /** The order that the nearest heads show, if it is another than that of the form. */
  Optional<Order> above(Candidate candidate, Target target) {
    return applicants(candidate)
        .or(() -> organisations(candidate, target.columns()))
        .flatMap(at -> orders.computeIfAbsent(at, head -> order(head, target.columns())))
        .filter(order -> !order.columns().equals(target.columns()) || !order.isSure());
  }

  private Optional<Integer> applicants(Candidate candidate) {
    return upwards(candidate).filter(i -> keys.get(i).contains(APPLICANTS)).findFirst();
  }

  /** Where the words above them are torn, the organisations' own line shows the heads. */
  private Optional<Integer> organisations(Candidate candidate, List<Column> columns) {
    List<Column> inner = columns.subList(1, columns.size() - 1);
    return upwards(candidate)
        .filter(i -> !strips.get(i).endsWithNumber() && namesOnly(keys.get(i), inner))
        .findFirst()
        .map(this::highest);
  }

  /** The first of the lines that a head has above the one that names the organisations. */
  private int highest(int organisations) {
    int top = organisations;
    while (top > 0
        && organisations - top < STRIPS_OVER_ORGANISATIONS
        && !strips.get(top - 1).endsWithNumber()) {
      top--;
    }
    return top;
  }

  private static boolean namesOnly(String line, List<Column> columns) {
    String letters = columns.stream().map(Column::label).collect(Collectors.joining());
    return columns.stream().allMatch(column -> isOnce(line, column))
        && line.chars().allMatch(letter -> letters.indexOf(letter) >= 0);
  }

  /** The candidate's own strip, into which the heads may have run, and those above. */
  private static Stream<Integer> upwards(Candidate candidate) {
    return IntStream.rangeClosed(0, Math.min(STRIPS_ABOVE, candidate.strip()))
        .mapToObj(distance -> candidate.strip() - distance);
  }

  private List<String> lines(int head) {
    List<String> lines = new ArrayList<>();
    int end = Math.min(strips.size(), head + STRIPS_OF_A_HEAD);
    for (int i = head; i < end && (i == head || !strips.get(i).endsWithNumber()); i++) {
      lines.add(keys.get(i).replace(APPLICANTS, ""));
    }
    return lines;
  }

  private Optional<Order> order(int head, List<Column> columns) {
    List<String> all = lines(head);
    List<String> lines = all.stream().map(line -> line.replace(ORGANISATIONS, "")).toList();
    String words = String.join("", all).replace(ORGANISATIONS, "");
    List<Column> inner = columns.subList(1, columns.size() - 1);
    Optional<List<Column>> order = inOneLine(lines, inner);
    if (order.isPresent()) {
      return Optional.of(new Order(between(order.get(), columns, words), true));
    }
    boolean named = columns.stream().allMatch(column -> isIn(words, column));
    if (named) {
      return stand(words, inner) ? Optional.empty() : Optional.of(new Order(columns, false));
    }
    return lacksOne(head, columns.size()) ? shorter(lines, words, columns) : Optional.empty();
  }

  private static Optional<List<Column>> inOneLine(List<String> lines, List<Column> columns) {
    return lines.stream()
        .filter(text -> columns.stream().allMatch(column -> isOnce(text, column)))
        .findFirst()
        .map(
            text ->
                columns.stream()
                    .sorted(Comparator.comparing(column -> text.indexOf(letter(column))))
                    .toList());
  }

  /** One column is named nowhere, all others are. */
  private static Optional<Order> shorter(List<String> lines, String words, List<Column> columns) {
    List<Column> there = columns.stream().filter(column -> isIn(words, column)).toList();
    boolean ends =
        there.contains(columns.get(0)) && there.contains(columns.get(columns.size() - 1));
    return there.size() == columns.size() - 1 && ends
        ? inOneLine(lines, there.subList(1, there.size() - 1))
            .map(order -> new Order(between(order, there, words), true))
        : Optional.empty();
  }

  /** Whether most rows below have one figure less than the form has columns, and none has more. */
  private boolean lacksOne(int head, int columns) {
    int shorter = 0;
    for (int i = head; i < Math.min(strips.size(), head + STRIPS_OF_A_TABLE); i++) {
      int figures = figures(strips.get(i));
      if (figures == columns) {
        return false;
      }
      shorter += figures == columns - 1 ? 1 : 0;
    }
    return shorter >= FEWEST_SHORTER_ROWS;
  }

  private static int figures(Strip strip) {
    int figures = 0;
    for (int i = strip.slots().size() - 1; i >= 0 && strip.slots().get(i).isValue(); i--) {
      figures++;
    }
    return figures;
  }

  /** Natural persons stand at the left and the total at the right, or the other way round. */
  private static List<Column> between(List<Column> inner, List<Column> columns, String words) {
    Column first = columns.get(0);
    Column last = columns.get(columns.size() - 1);
    int end = words.indexOf(letter(last));
    boolean turned = end >= 0 && end < words.indexOf(letter(first));
    List<Column> order = new ArrayList<>(inner);
    order.add(0, turned ? last : first);
    order.add(turned ? first : last);
    return List.copyOf(order);
  }

  private static boolean isOnce(String line, Column column) {
    int at = line.indexOf(letter(column));
    return at >= 0 && at == line.lastIndexOf(letter(column));
  }

  /** Whether the letters can be found in the order of the form. */
  private static boolean stand(String words, List<Column> columns) {
    int from = 0;
    for (Column column : columns) {
      int at = words.indexOf(letter(column), from);
      if (at < 0) {
        return false;
      }
      from = at + 1;
    }
    return true;
  }

  private static boolean isIn(String words, Column column) {
    return words.indexOf(letter(column)) >= 0;
  }

  private static char letter(Column column) {
    return PlainText.key(column.label()).charAt(0);
  }
}
