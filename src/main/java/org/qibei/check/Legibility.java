package org.qibei.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How well a document could be read: 1 is certain; places are ids of cells, tables or sections.
 * Labels by place where they differ from the form's; unknown where the document shows none.
 */
public record Legibility(
    double quality,
    Set<String> doubted,
    Set<String> confirmed,
    Set<String> pictured,
    Optional<Map<String, String>> labels) {
  public static Legibility certain() {
    return new Legibility(1, Set.of(), Set.of(), Set.of(), Optional.empty());
  }

  public boolean isConfirmed(String place) {
    return confirmed.contains(place);
  }
}
