package org.qibei.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.qibei.browser.page.Stillness;

/** What keeps people with disabilities out of a page, as axe sees it. */
final class Accessibility {

  private static final Path KNOWN = Path.of("src/test/resources/axe/known.txt");

  /**
   * Within the page itself: the pages have no frames, and a second window for each look is slow.
   */
  private static final String RUN =
      """
      () => axe.run(document, { resultTypes: ['violations'] }).then(found => found.violations.flatMap(rule =>
        rule.nodes.map(node => rule.id + ' | ' + node.target + ' | ' + node.html)))
      """;

  private Accessibility() {}

  /**
   * Violations that are not on the list of known ones, a line each. The page is judged once it is
   * still: what has half faded in has half its contrast.
   */
  @SuppressWarnings("unchecked")
  static List<String> violations(Page page) {
    List<String[]> known = known();
    if (!(boolean) page.evaluate("typeof window.axe === 'object'")) {
      page.evaluate(AxeBuilder.getAxeScript());
    }
    Stillness.await(page);
    return ((List<String>) page.evaluate(RUN))
        .stream().filter(line -> known.stream().noneMatch(entry -> isKnown(line, entry))).toList();
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
