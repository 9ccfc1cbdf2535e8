package org.qibei.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows of a rights table: a name, then columns parted by bars; lines beginning with # explain. */
final class RightsTable {
  private RightsTable() {}

  static Map<String, List<String>> read(String name) {
    Map<String, List<String>> rows = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(Path.of("src/test/resources/rights", name))) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> cells = List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
          if (rows.put(cells.get(0), cells.subList(1, cells.size())) != null) {
            throw new IllegalStateException(name + " has two rows for " + cells.get(0));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** Whether the cell of roles lets the role in: by name, or as anybody. */
  static boolean lets(String cell, String role) {
    return cell.equals("ANYBODY") || List.of(cell.split("\\s+")).contains(role);
  }
}
