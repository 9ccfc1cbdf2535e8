package org.qibei.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources as texts, with comments taken out. */
final class Sources {
  static final Path JAVA = Path.of("src/main/java/org/qibei");
  static final Path PAGES = Path.of("src/main/webapp");
  static final Path MESSAGES = Path.of("src/main/resources/org/qibei/messages");

  private static final Pattern JAVA_TOKEN =
      Pattern.compile(
          "\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])*'|//[^\\n]*|/\\*.*?\\*/",
          Pattern.DOTALL);

  private Sources() {}

  static Map<Path, String> under(Path folder, String ending) {
    Map<Path, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          (Iterable<Path>) files.filter(f -> f.toString().endsWith(ending))::iterator) {
        texts.put(file, Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** Pages, templates and components without their comments. */
  static Map<Path, String> pages() {
    Map<Path, String> pages = under(PAGES, ".xhtml");
    pages.replaceAll((file, text) -> text.replaceAll("(?s)<!--.*?-->", ""));
    return pages;
  }

  static List<String> javaLiterals(String source) {
    return JAVA_TOKEN
        .matcher(source)
        .results()
        .map(token -> token.group())
        .filter(token -> token.startsWith("\""))
        .toList();
  }
}
