package org.qibei.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Law H1: the table of rooms on the architecture page tells the arrows that house.puml draws. */
class DrawingTest {
  private static final Path PAGE = Path.of("src/site/markdown/architecture.md");
  private static final Pattern ARROW = Pattern.compile("(?m)^\\[(\\w+)] --> \\[(\\w+)]$");
  private static final Pattern LINE = Pattern.compile("(?m)^\\| `(\\w+)` \\|.*\\| ([^|]+) \\|$");

  /** Their lines say in words what they use. */
  private static final Set<String> TOLD_IN_WORDS = Set.of("web", "cli", "demo");

  @Test
  void thePageTellsTheArrowsThatAreDrawn() throws IOException {
    Map<String, Set<String>> drawn = new TreeMap<>();
    String drawing = new String(DrawingTest.class.getResourceAsStream("house.puml").readAllBytes());
    Matcher arrows = ARROW.matcher(drawing);
    while (arrows.find()) {
      drawn.computeIfAbsent(arrows.group(1), room -> new TreeSet<>()).add(arrows.group(2));
    }
    drawn.keySet().removeAll(TOLD_IN_WORDS);
    Map<String, Set<String>> told = new TreeMap<>();
    Matcher lines = LINE.matcher(Files.readString(PAGE));
    while (lines.find()) {
      if (drawn.containsKey(lines.group(1))) {
        told.put(lines.group(1), new TreeSet<>(Arrays.asList(lines.group(2).split(", "))));
      }
    }
    assertThat(told).isEqualTo(drawn);
  }
}
