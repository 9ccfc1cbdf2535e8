package org.qibei.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a page as its reader meets them. */
final class Wording {

  private static final Path DEMO = Path.of("src/main/resources/org/qibei/demo");
  private static final List<String> NAMES = names();
  private static final Pattern RAW_KEY =
      Pattern.compile("\\b(frame|account|agency|reviewer|admin|notices|forms)\\.[a-z][\\w.-]+");

  /**
   * Words in a script that the reader did not ask for and that no lang attribute announces; an
   * English sentence may cite a Chinese heading.
   */
  private static final String STRANGERS =
      """
      ([language, names]) => {
        const foreign = language === 'en' ? /[\\u3400-\\u9fff]/ : /[A-Za-z]{3,}/;
        const own = language === 'en' ? 'en' : 'zh-CN';
        const known = /\\b(English|Word|KB|MB|nobody|DOC|WPS|OFD|PNG|JPG|TIFF|ZIP|https?|(\\w+\\.)*example(\\.gov\\.cn)?|PDF|DOCX|XLSX|CSV|TXT|HTML|SHA.256|QB-\\d+|[A-Z]{2,3}-\\d\\d|\\S+\\.(txt|pdf|docx)|[0-9a-f]{8}-[0-9a-f]{4}|[0-9a-f]{64}|(tb|sq)\\d+b\\d\\d|(admin|auditor|clerk|county|head|province|reviewer|supervisor)\\d?)\\b/g;
        const number = /\\[image: …\\]|\\S+〔\\d{4}〕\\s*\\d*号?|“[^”]*”|(\\d{4}年)?政府信息公开工作年度报告/g;
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found = new Set();
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const home = node.parentElement;
          if (/^(SCRIPT|STYLE|TEXTAREA|NOSCRIPT|TEMPLATE)$/.test(home.tagName) || !home.getClientRects().length) { continue; }
          if (home.closest('[lang]').lang !== own || home.closest('[data-data], kbd')) { continue; }
          if (!foreign.test(node.data)) { continue; }
          const text = names.reduce((rest, name) => rest.split(name).join(''), node.data.replace(known, '').replace(number, '')).trim();
          if (foreign.test(text) && !(language === 'en' && /[A-Za-z]{3,}/.test(text))) { found.add(text.slice(0, 60)); }
        }
        return Array.from(found).slice(0, 12);
      }
      """;

  private Wording() {}

  static List<String> rawKeys(Page page) {
    Matcher keys = RAW_KEY.matcher(page.locator("body").innerText());
    return keys.results().map(found -> found.group()).toList();
  }

  @SuppressWarnings("unchecked")
  static List<String> strangers(Page page, String language) {
    return (List<String>) page.evaluate(STRANGERS, List.of(language, NAMES));
  }

  /**
   * Names of people, offices and places of the demonstration are not translated; the longest first.
   */
  private static List<String> names() {
    return Stream.of("people", "agencies", "places")
        .flatMap(Wording::cells)
        .filter(cell -> cell.matches("[\\u3400-\\u9fff]{2,}"))
        .distinct()
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
  }

  private static Stream<String> cells(String table) {
    try {
      return Files.readAllLines(DEMO.resolve(table + ".csv")).stream()
          .flatMap(line -> Arrays.stream(line.split(",")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
