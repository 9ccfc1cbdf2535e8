package org.qibei.extraction.made;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Sheets of A4 that are written from top to bottom, with a number at the foot of each. */
final class Paper {
  static final float LEFT = 72;
  static final float WIDTH = 451;
  private static final float TOP = 770;
  private static final float BOTTOM = 80;
  private static final float LEADING = 1.7f;

  private static final String RUNNING_HEAD = "政府信息公开工作年度报告（示例市）";

  private final Sheets sheets;
  private final boolean headsRepeated;
  private int pages;
  private float y;

  Paper(Sheets sheets, Look look) throws IOException {
    this.sheets = sheets;
    this.headsRepeated = look == Look.HEADS_REPEATED;
    turn();
  }

  float y() {
    return y;
  }

  boolean repeatsHeads() {
    return headsRepeated;
  }

  /** Takes height on the page, or begins the next one; true if a new page was begun. */
  boolean take(float height) throws IOException {
    boolean turned = y - height < BOTTOM;
    if (turned) {
      turn();
    }
    y -= height;
    return turned;
  }

  void centred(String text, float size) throws IOException {
    take(size * LEADING);
    write(text, LEFT + (WIDTH - width(text, size)) / 2, y, size);
  }

  void right(String text, float size) throws IOException {
    take(size * LEADING);
    write(text, LEFT + WIDTH - width(text, size) - 2 * size, y, size);
  }

  void paragraph(String text, float size) throws IOException {
    float indent = 2 * size;
    for (String line : wrapped(text, WIDTH, size, indent)) {
      take(size * LEADING);
      write(line, LEFT + indent, y, size);
      indent = 0;
    }
  }

  List<String> wrapped(String text, float width, float size, float indent) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    float room = width - indent;
    for (int c : text.codePoints().toArray()) {
      if (c == '\n') {
        lines.add(line.toString());
        line.setLength(0);
        room = width;
        continue;
      }
      String next = line + Character.toString(c);
      if (width(next, size) > room && line.length() > 0) {
        lines.add(line.toString());
        line.setLength(0);
        room = width;
      }
      line.appendCodePoint(c);
    }
    lines.add(line.toString());
    return lines;
  }

  void write(String text, float x, float baseline, float size) throws IOException {
    sheets.text(text, x, baseline, size);
  }

  void box(float x, float top, float width, float height) throws IOException {
    sheets.box(x, top - height, width, height);
  }

  float width(String text, float size) throws IOException {
    return sheets.width(text, size);
  }

  private void turn() throws IOException {
    sheets.turn();
    pages++;
    y = TOP;
    if (headsRepeated) {
      write(RUNNING_HEAD, LEFT + 120, 800, 9);
    }
    write("— " + pages + " —", LEFT + WIDTH / 2 - 12, 40, 10);
  }
}
