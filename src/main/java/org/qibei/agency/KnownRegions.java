package org.qibei.agency;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The regions that the portal brings along: Shandong with its 16 cities and 136 counties, county
 * cities and districts (facts from the MIT-licensed table china-division 2.7.0).
 */
public final class KnownRegions {
  private KnownRegions() {}

  /** All of them by code, each after the one that it lies in. */
  public static Map<String, Region> all() {
    return within("");
  }

  /** The region of that code and all within it; none when the code is not known. */
  public static List<Region> from(String code) {
    return new ArrayList<>(within(code).values());
  }

  private static Map<String, Region> within(String code) {
    Map<String, Region> regions = new LinkedHashMap<>();
    for (String[] row : rows()) {
      if (code.isEmpty() || row[0].equals(code) || regions.containsKey(row[3])) {
        RegionLevel level = RegionLevel.valueOf(row[2]);
        regions.put(row[0], new Region(row[0], row[1], level, regions.get(row[3])));
      }
    }
    return regions;
  }

  private static List<String[]> rows() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                KnownRegions.class.getResourceAsStream("shandong.csv"), StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
