package org.qibei.extraction.made;

import java.util.Random;
import java.util.function.UnaryOperator;

/** Other ways to write the same figures. */
final class Figures {
  private Figures() {}

  static PrintedReport withThousands(PrintedReport report, Random random) {
    String comma = random.nextBoolean() ? "," : "，";
    return numbers(
        report, text -> text.replaceAll("(?<=^-?\\d{1,9})(?=(\\d{3})+(\\.|$))", comma), 1);
  }

  static PrintedReport fullWidth(PrintedReport report, Random random) {
    return numbers(
        report,
        text ->
            text.chars()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString(),
        1 + random.nextInt(3));
  }

  static PrintedReport withUnits(PrintedReport report, Random random) {
    String unit = "件条项宗个份".split("")[random.nextInt(6)];
    return numbers(
        report, text -> text.matches("-?\\d+") ? text + unit : text, 1 + random.nextInt(3));
  }

  static PrintedReport changesInWords(PrintedReport report, Random random) {
    return report.withCells(
        cell ->
            !cell.path().endsWith("itemsChange") || !cell.text().matches("-?\\d+")
                ? cell
                : cell.saying(
                    cell.text().startsWith("-")
                        ? "减" + cell.text().substring(1)
                        : "增" + cell.text()));
  }

  private static PrintedReport numbers(
      PrintedReport report, UnaryOperator<String> writing, int oneIn) {
    Random random = new Random(oneIn);
    return report.withCells(
        cell ->
            cell.isFigure() && cell.figure().matches("-?[\\d.]+") && random.nextInt(oneIn) == 0
                ? cell.saying(writing.apply(cell.text()))
                : cell);
  }
}
