package org.qibei.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Law H6: both languages have the same words, every word is used, and each stands once. */
class MessagesTest {
  private static final Pattern KEY = Pattern.compile("[a-z]+(?:\\.[\\w-]+)+");
  private static final Pattern SLOT = Pattern.compile("\\{(\\d+)");

  @Test
  void bothLanguagesHaveTheSameKeysAndSlots() throws IOException {
    Map<String, String> chinese = texts("zh_CN");
    Map<String, String> english = texts("en");
    assertThat(difference(chinese, english)).as("H6: keys only in Chinese").isEmpty();
    assertThat(difference(english, chinese)).as("H6: keys only in English").isEmpty();
    Set<String> unequal = new TreeSet<>();
    chinese.forEach(
        (key, text) -> {
          if (!slots(text).equals(slots(english.get(key)))) {
            unequal.add(key);
          }
        });
    assertThat(unequal).as("H6: keys whose slots differ between the languages").isEmpty();
  }

  @Test
  void noKeyStandsTwice() throws IOException {
    List<String> twice = new ArrayList<>();
    for (Path file : bundles("")) {
      Set<String> seen = new HashSet<>();
      Files.readAllLines(file).stream()
          .map(line -> line.split("=", 2)[0].strip())
          .filter(key -> KEY.matcher(key).matches() && !seen.add(key))
          .forEach(key -> twice.add(file.getFileName() + ": " + key));
    }
    assertThat(twice).as("H6: keys that stand twice; the last one wins in silence").isEmpty();
  }

  @Test
  void everyKeyStandsInTheBundleThatItBeginsWith() throws IOException {
    List<String> strangers = new ArrayList<>();
    for (Path file : bundles("")) {
      String bundle = file.getFileName().toString().replaceFirst("_(zh_CN|en)\\.properties$", "");
      read(file).stringPropertyNames().stream()
          .filter(key -> !key.startsWith(bundle + "."))
          .forEach(key -> strangers.add(file.getFileName() + ": " + key));
    }
    assertThat(strangers).isEmpty();
  }

  @Test
  void everyKeyIsUsed() throws IOException {
    Set<String> words = wordsInSources();
    Set<String> prefixes =
        words.stream()
            .filter(w -> w.endsWith(".") && w.indexOf('.') < w.length() - 1)
            .collect(Collectors.toSet());
    Set<String> unused = new TreeSet<>(texts("zh_CN").keySet());
    unused.removeIf(key -> key.startsWith("rules.")); // law H5 and its own test
    unused.removeIf(key -> words.contains(key) || prefixes.stream().anyMatch(key::startsWith));
    assertThat(unused).as("H6: keys that nothing uses").isEmpty();
  }

  @Test
  void everyKeyThatIsUsedExists() throws IOException {
    Set<String> known = texts("zh_CN").keySet();
    Set<String> bundles =
        known.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>();
    Sources.pages()
        .forEach(
            (file, text) -> {
              Matcher use =
                  Pattern.compile("text(?:\\['|\\.of\\('|\\.html\\(')([\\w.-]+)'[\\],)]")
                      .matcher(text);
              while (use.find()) {
                if (!use.group(1).endsWith(".") && !known.contains(use.group(1))) {
                  missing.add(file.getFileName() + ": " + use.group(1));
                }
              }
            });
    Sources.under(Sources.JAVA, ".java")
        .forEach(
            (file, text) ->
                Sources.javaLiterals(text).stream()
                    .map(literal -> literal.substring(1, literal.length() - 1))
                    .filter(literal -> KEY.matcher(literal).matches())
                    .filter(literal -> bundles.contains(literal.substring(0, literal.indexOf('.'))))
                    .filter(literal -> !literal.endsWith(".properties") && !known.contains(literal))
                    .forEach(literal -> missing.add(file.getFileName() + ": " + literal)));
    assertThat(missing).as("H6: keys that no bundle has").isEmpty();
  }

  /**
   * Every piece of a string in Java, a page or a script that could be a key or the start of one.
   */
  private static Set<String> wordsInSources() {
    Set<String> words = new HashSet<>();
    Pattern piece = Pattern.compile("[a-z]+\\.[\\w.-]*");
    Stream.concat(
            Sources.under(Path.of("src/main/java"), ".java").values().stream()
                .flatMap(text -> Sources.javaLiterals(text).stream()),
            Sources.pages().values().stream())
        .forEach(text -> piece.matcher(text).results().forEach(found -> words.add(found.group())));
    return words;
  }

  private static Set<String> slots(String text) {
    return SLOT.matcher(text).results().map(slot -> slot.group(1)).collect(Collectors.toSet());
  }

  private static Set<String> difference(Map<String, String> some, Map<String, String> others) {
    Set<String> keys = new TreeSet<>(some.keySet());
    keys.removeAll(others.keySet());
    return keys;
  }

  private static Map<String, String> texts(String language) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : bundles("_" + language)) {
      read(file).forEach((key, text) -> texts.put((String) key, (String) text));
    }
    return texts;
  }

  private static List<Path> bundles(String ending) throws IOException {
    try (Stream<Path> files = Files.list(Sources.MESSAGES)) {
      return files.filter(file -> file.toString().endsWith(ending + ".properties")).toList();
    }
  }

  private static Properties read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }
}
