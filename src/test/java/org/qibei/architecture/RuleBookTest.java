package org.qibei.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qibei.check.Band;
import org.qibei.check.Dimension;
import org.qibei.check.Grade;
import org.qibei.check.Input;
import org.qibei.check.Level;
import org.qibei.check.Outcome;
import org.qibei.check.Rule;
import org.qibei.check.RuleBook;
import org.qibei.check.RuleEntry;
import org.qibei.check.Severity;
import org.qibei.check.ZeroVerdict;
import org.qibei.check.repair.Repair;

/**
 * Law H5: every rule stands in the book, has its words in both languages, a test, and a sample that
 * it hits.
 */
class RuleBookTest {
  private static final Path TESTS = Path.of("src/test/java/org/qibei/check");
  private static final Path SAMPLES = Path.of("src/test/resources/samples");
  private static final List<String> TEXTS =
      List.of(
          "name", "title", "test", "why", "basis", "advice", "fails", "passes", "trap", "message");
  private static final Set<String> SHARED =
      Set.of("place", "list", "section", "row", "column", "value");

  private final List<RuleEntry> entries = RuleBook.current().entries();

  @Test
  void everyRuleStandsInTheBook() {
    Set<String> inTheBook =
        entries.stream()
            .map(entry -> entry.rule().getClass().getName())
            .collect(Collectors.toSet());
    Set<String> written =
        House.CLASSES.stream()
            .filter(type -> type.isAssignableTo(Rule.class) && !type.isInterface())
            .map(type -> type.getName())
            .collect(Collectors.toSet());
    assertThat(inTheBook).as("H5").isEqualTo(written);
    assertThat(entries).extracting(RuleEntry::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh_CN", "en"})
  void everyRuleHasItsWordsAndNoOthers(String language) throws IOException {
    Set<String> expected = new TreeSet<>();
    for (RuleEntry entry : entries) {
      TEXTS.forEach(text -> expected.add("rules." + entry.id() + "." + text));
      if (entry.grades().size() > 1) {
        entry
            .grades()
            .forEach(grade -> expected.add("rules." + entry.id() + ".grade." + grade.name()));
      }
    }
    Set<String> words = new TreeSet<>(bundle(language).stringPropertyNames());
    assertThat(words).as("H5").containsAll(expected);
    words.removeAll(expected);
    words.removeIf(this::isWordOfAGrade);
    words.removeIf(key -> SHARED.contains(key.split("\\.")[1]));
    assertThat(words).as("H6").isEqualTo(wordsOfTheScales());
  }

  @Test
  void everyRuleHasATest() throws IOException {
    String tests = everythingUnder(TESTS, ".java");
    assertThat(entries.stream().map(RuleEntry::id).filter(id -> !tests.contains("\"" + id)))
        .as("H5: rules that no test names")
        .isEmpty();
  }

  @Test
  void everyRuleIsHitByASampleOrACase() throws IOException {
    String findings = everythingUnder(SAMPLES, "findings.txt");
    String cases = everythingUnder(TESTS, "Cases.java");
    assertThat(
            entries.stream()
                .map(RuleEntry::id)
                .filter(id -> !findings.contains(id + " "))
                .filter(id -> !cases.contains("fails(\"" + id + "\"")))
        .as("H5: rules that no sample and no case hits")
        .isEmpty();
  }

  /** Words that a rule has for one grade, or for several findings at once. */
  private boolean isWordOfAGrade(String key) {
    String[] parts = key.split("\\.", 4);
    return entries.stream()
        .filter(entry -> entry.id().equals(parts[1]))
        .anyMatch(
            entry ->
                parts.length == 3
                    ? parts[2].matches("several|item|titles")
                    : key.endsWith(".titles.many")
                        || parts[2].matches("message|several|advice|title|titles")
                            && entry.grades().stream().map(Grade::name).anyMatch(parts[3]::equals));
  }

  private static Set<String> wordsOfTheScales() {
    return Stream.of(
            Stream.of(Severity.values()).map(severity -> "severity." + severity.id()),
            Stream.of(Band.values()).map(band -> "band." + band.id()),
            Stream.of(Dimension.values()).map(dimension -> "dimension." + dimension.id()),
            Stream.of(Outcome.values()).map(outcome -> "outcome." + outcome.id()),
            Stream.of(Level.values()).map(level -> "level." + level.id()),
            Stream.of(Input.values()).map(input -> "missing." + input.id()),
            Stream.of(Repair.Kind.values()).map(kind -> "repair." + kind.id()),
            Stream.of(ZeroVerdict.Kind.values()).map(kind -> "zero." + kind.id()),
            Stream.of(ZeroVerdict.Kind.values()).map(kind -> "zero.verdict." + kind.id()),
            Stream.of("zero.quoted", "summed", "summed.item", "missing.whose"))
        .flatMap(keys -> keys)
        .map(key -> "rules." + key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties bundle(String language) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        Files.newBufferedReader(Sources.MESSAGES.resolve("rules_" + language + ".properties"))) {
      properties.load(reader);
    }
    return properties;
  }

  private static String everythingUnder(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      StringBuilder text = new StringBuilder();
      for (Path file : files.filter(file -> file.toString().endsWith(ending)).toList()) {
        text.append(Files.readString(file)).append('\n');
      }
      return text.toString();
    }
  }
}
