package org.qibei.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What keeps people with disabilities out of a page, as axe sees it. */
final class Accessibility {

  private static final Path KNOWN = Path.of("src/test/resources/axe/known.txt");

  private Accessibility() {}

  /** Violations that are not on the list of known ones, a line each. */
  static List<String> violations(Page page) {
    List<String[]> known = known();
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .flatMap(Accessibility::lines)
            .filter(line -> known.stream().noneMatch(entry -> isKnown(line, entry)))
            .toList();
  }

  private static Stream<String> lines(Rule rule) {
    return rule.getNodes().stream().map(node -> line(rule, node));
  }

  private static String line(Rule rule, CheckedNode node) {
    return rule.getId() + " | " + node.getTarget() + " | " + node.getHtml();
  }

  private static boolean isKnown(String line, String[] entry) {
    return line.startsWith(entry[0].strip() + " |") && line.contains(entry[1].strip());
  }

  private static List<String[]> known() {
    try (Stream<String> lines = Files.lines(KNOWN)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\|", 3))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
