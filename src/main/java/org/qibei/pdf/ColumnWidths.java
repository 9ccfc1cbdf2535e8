package org.qibei.pdf;

import java.util.Arrays;

/** Shares the width of a table among its columns so that its rows become as low as they can. */
final class ColumnWidths {
  private final float[][] texts;
  private final float padding;
  private final float character;

  /** Widths of all texts if they were not broken, by row and column. */
  ColumnWidths(float[][] texts, float padding, float character) {
    this.texts = texts;
    this.padding = padding;
    this.character = character;
  }

  float[] fit(float[] least, float measure) {
    float[] widths = new float[least.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = least[i] + padding;
    }
    float left = measure - sum(widths);
    while (left >= character) {
      widths[neediest(widths)] += character;
      left -= character;
    }
    widths[neediest(widths)] += left;
    return widths;
  }

  /** The column whose widening by one character saves most height; else the one with most lines. */
  private int neediest(float[] widths) {
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < widths.length; i++) {
      float[] tried = widths.clone();
      tried[i] += character;
      double height = height(tried);
      if (height < least) {
        least = height;
        best = i;
      }
    }
    return best;
  }

  /** Lines of all rows, with a small share for the columns that do not decide a row's height. */
  private double height(float[] widths) {
    double height = 0;
    for (float[] row : texts) {
      double[] lines = new double[row.length];
      for (int i = 0; i < row.length; i++) {
        lines[i] = Math.max(1, Math.ceil(row[i] / (widths[i] - padding - character / 2)));
      }
      height += Arrays.stream(lines).max().orElse(0) + 0.05 * Arrays.stream(lines).sum();
      for (int i = 0; i < row.length; i++) {
        height += 0.001 * row[i] / widths[i];
      }
    }
    return height;
  }

  private static float sum(float[] widths) {
    float sum = 0;
    for (float width : widths) {
      sum += width;
    }
    return sum;
  }
}
