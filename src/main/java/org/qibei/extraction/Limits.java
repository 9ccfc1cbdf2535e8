package org.qibei.extraction;

import java.time.Duration;
import java.util.Map;

/** How much one document may cost: size of the file, pages, time of work, pixels of a picture. */
public record Limits(long bytes, int pages, Duration work, long pixels) {
  private static final long MEGABYTE = 1024L * 1024;
  private static final long MEGAPIXEL = 1_000_000;
  private static final int MOST_MEGABYTES = 1024;
  private static final int MOST_PAGES = 100_000;
  private static final int MOST_SECONDS = 3600;
  private static final int MOST_MEGAPIXELS = 2000;
  private static final int USUAL_MEGAPIXELS = 150;

  /** The usual pixels: 150 million, a sheet of A3 as finely as it is scanned. */
  public Limits(long bytes, int pages, Duration work) {
    this(bytes, pages, work, USUAL_MEGAPIXELS * MEGAPIXEL);
  }

  /** 20 MB, 200 pages, 30 seconds, 150 million pixels. */
  public static Limits standard() {
    return configured(Map.of());
  }

  /** The standard limits, unless the environment of the program says otherwise. */
  public static Limits configured(Map<String, String> environment) {
    return new Limits(
        number(environment, "QIBEI_MAX_MEGABYTES", 20, MOST_MEGABYTES) * MEGABYTE,
        number(environment, "QIBEI_MAX_PAGES", 200, MOST_PAGES),
        Duration.ofSeconds(number(environment, "QIBEI_MAX_SECONDS", 30, MOST_SECONDS)),
        number(environment, "QIBEI_MAX_MEGAPIXELS", USUAL_MEGAPIXELS, MOST_MEGAPIXELS) * MEGAPIXEL);
  }

  public int megabytes() {
    return (int) (bytes / MEGABYTE);
  }

  /** A whole number from 1 that the environment may give. */
  public static int number(Map<String, String> environment, String name, int usual, int most) {
    String given = environment.getOrDefault(name, "").strip();
    if (given.isEmpty()) {
      return usual;
    }
    if (given.matches("[1-9]\\d{0,8}") && Integer.parseInt(given) <= most) {
      return Integer.parseInt(given);
    }
    throw new IllegalArgumentException(
        "%s=%s: a whole number from 1 to %d is needed".formatted(name, given, most));
  }
}
