package org.qibei.extraction.made;

import java.util.Random;
import java.util.function.UnaryOperator;
import org.qibei.form.LayoutCell;

/** What becomes of the words in heads and labels. */
final class Wording {
  private static final int ONE_IN = 8;
  private static final int SHORTEST_DAMAGED = 4;
  private static final String SIMILAR = "法去止正停废府公开共关无元信言知";
  private static final String CHARACTERS = "民页长门见文工一月日用目立言行";
  private static final String RADICALS = "⺠⻚⻓⻔⻅⽂⼯⼀⽉⽇⽤⽬⽴⾔⾏";

  private Wording() {}

  /** One character is lost or another, at most in one label of eight, never in two in a row. */
  static PrintedReport damaged(PrintedReport report, Random random) {
    int[] last = {-2};
    return labels(
        report,
        cell -> {
          String text = cell.text();
          boolean spared =
              text.length() < SHORTEST_DAMAGED
                  || cell.row() <= last[0] + 1
                  || random.nextInt(ONE_IN) > 0;
          if (spared) {
            return cell;
          }
          last[0] = cell.row();
          int at = 2 + random.nextInt(text.length() - 2);
          String other =
              random.nextBoolean()
                  ? ""
                  : SIMILAR.substring(random.nextInt(SIMILAR.length())).substring(0, 1);
          return cell.saying(text.substring(0, at) + other + text.substring(at + 1));
        });
  }

  static PrintedReport spaced(PrintedReport report, Random random) {
    String space = random.nextBoolean() ? " " : "　";
    return words(
        report,
        cell ->
            random.nextInt(2) == 0
                ? cell
                : cell.saying(cell.text().replaceAll("(?<=.)(?=.)", space)));
  }

  static PrintedReport wrapped(PrintedReport report, Random random) {
    int width = 4 + random.nextInt(6);
    return labels(
        report, cell -> cell.saying(cell.text().replaceAll("(.{" + width + "})(?=.)", "$1\n")));
  }

  static PrintedReport withoutOrdinals(PrintedReport report, Random random) {
    return labels(
        report,
        cell ->
            cell.saying(cell.text().replaceFirst("^(（[一二三四五六七八九十]）|[一二三四五六七八九十]、|\\d\\.)", "")));
  }

  static PrintedReport radicals(PrintedReport report, Random random) {
    int oneIn = 1 + random.nextInt(2);
    return words(
        report, cell -> random.nextInt(oneIn) > 0 ? cell : cell.saying(radicals(cell.text())));
  }

  private static String radicals(String text) {
    StringBuilder radicals = new StringBuilder();
    for (char c : text.toCharArray()) {
      int known = CHARACTERS.indexOf(c);
      radicals.append(known < 0 ? c : RADICALS.charAt(known));
    }
    return radicals.toString();
  }

  static PrintedReport stacked(PrintedReport report, Random random) {
    return report.withCells(
        cell ->
            cell.kind() == LayoutCell.Kind.HEAD && cell.columnSpan() == 1
                ? cell.saying(cell.text().replaceAll("(?<=.)(?=.)", "\n"))
                : cell);
  }

  private static PrintedReport labels(
      PrintedReport report, UnaryOperator<PrintedTable.Printed> change) {
    return report.withCells(
        cell -> cell.kind() == LayoutCell.Kind.LABEL ? change.apply(cell) : cell);
  }

  private static PrintedReport words(
      PrintedReport report, UnaryOperator<PrintedTable.Printed> change) {
    return report.withCells(cell -> cell.isFigure() ? cell : change.apply(cell));
  }
}
