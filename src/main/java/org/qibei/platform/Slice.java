package org.qibei.platform;

import java.util.List;
import java.util.stream.IntStream;

/** One page of a long list, with what a pager needs to know. */
public record Slice<T>(List<T> rows, long total, int page) {
  public static final int SIZE = 20;

  private static final int NEIGHBOURS = 3;

  public Slice {
    rows = List.copyOf(rows);
  }

  /** Where a page begins; pages count from one, and nonsense is the first page. */
  public static int first(int page) {
    return (Math.max(1, page) - 1) * SIZE;
  }

  public int pages() {
    return (int) Math.max(1, (total + SIZE - 1) / SIZE);
  }

  /** The pages to which a pager leads directly. */
  public List<Integer> near() {
    int from = Math.max(1, page - NEIGHBOURS);
    return IntStream.rangeClosed(from, Math.min(pages(), page + NEIGHBOURS)).boxed().toList();
  }
}
