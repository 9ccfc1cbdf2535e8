package org.qibei.extraction.scan;

import java.util.BitSet;

/** Where a picture is dark compared with what lies around: letters and rules, in any light. */
final class Ink {
  /** Half the side of what counts as around, in pixels. */
  private static final int AROUND = 40;

  /** Darker than this part of what lies around. */
  private static final double DARKER = 0.82;

  private final int width;
  private final int height;
  private final BitSet dark;

  private Ink(int width, int height, BitSet dark) {
    this.width = width;
    this.height = height;
    this.dark = dark;
  }

  static Ink of(GreyPicture picture) {
    Ink ink =
        new Ink(picture.width(), picture.height(), new BitSet(picture.width() * picture.height()));
    int[] columns = new int[picture.width()];
    for (int y = 0; y < Math.min(AROUND, picture.height()); y++) {
      add(picture, y, columns, 1);
    }
    for (int y = 0; y < picture.height(); y++) {
      if (y + AROUND < picture.height()) {
        add(picture, y + AROUND, columns, 1);
      }
      if (y - AROUND - 1 >= 0) {
        add(picture, y - AROUND - 1, columns, -1);
      }
      ink.row(picture, y, columns);
    }
    return ink;
  }

  private static void add(GreyPicture picture, int y, int[] columns, int sign) {
    for (int x = 0; x < columns.length; x++) {
      columns[x] += sign * picture.shade(x, y);
    }
  }

  private void row(GreyPicture picture, int y, int[] columns) {
    long rows = Math.min(height - 1, y + AROUND) - Math.max(0, y - AROUND) + 1L;
    long sum = 0;
    for (int x = 0; x < Math.min(AROUND, width); x++) {
      sum += columns[x];
    }
    for (int x = 0; x < width; x++) {
      sum += x + AROUND < width ? columns[x + AROUND] : 0;
      sum -= x - AROUND - 1 >= 0 ? columns[x - AROUND - 1] : 0;
      long wide = Math.min(width - 1, x + AROUND) - Math.max(0, x - AROUND) + 1L;
      if (picture.shade(x, y) * rows * wide < DARKER * sum) {
        dark.set(y * width + x);
      }
    }
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  boolean at(int x, int y) {
    return dark.get(y * width + x);
  }

  /** How many dark points are in a part of a row. */
  int inRow(int y, int from, int to) {
    return dark.get(y * width + from, y * width + to).cardinality();
  }

  /** The same picture with rows and columns exchanged. */
  Ink mirrored() {
    BitSet mirrored = new BitSet(width * height);
    for (int i = dark.nextSetBit(0); i >= 0; i = dark.nextSetBit(i + 1)) {
      mirrored.set(i % width * height + i / width);
    }
    return new Ink(height, width, mirrored);
  }
}
