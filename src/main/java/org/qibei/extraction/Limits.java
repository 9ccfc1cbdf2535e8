package org.qibei.extraction;

import java.time.Duration;

/** How much one document may cost: size of the file, pages, time of work. */
public record Limits(long bytes, int pages, Duration work) {
  private static final long MEGABYTE = 1024L * 1024;

  /** 20 MB, 200 pages, 30 seconds. */
  public static Limits standard() {
    return new Limits(20 * MEGABYTE, 200, Duration.ofSeconds(30));
  }
}
