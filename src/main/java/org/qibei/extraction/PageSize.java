package org.qibei.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How large the pages of a document are, in whole millimetres. */
public record PageSize(int width, int height) {

  private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

  public static PageSize ofPoints(double width, double height) {
    return new PageSize(millimetres(width), millimetres(height));
  }

  /** The size of most pages; an odd one among them does not count. */
  static Optional<PageSize> ofMost(List<PageSize> pages) {
    return pages.stream()
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .max(
            Comparator.comparingLong((Map.Entry<PageSize, Long> size) -> size.getValue())
                .thenComparingInt(size -> size.getKey().width()))
        .map(Map.Entry::getKey);
  }

  private static int millimetres(double points) {
    return (int) Math.round(points * MILLIMETRES_PER_POINT);
  }
}
