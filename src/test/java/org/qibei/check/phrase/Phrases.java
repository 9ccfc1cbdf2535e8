package org.qibei.check.phrase;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every phrase that a rule holds as a constant, and words of reports to try them on. */
public final class Phrases {

  private static final Path SAMPLES = Path.of("src/test/resources/samples");
  private static final List<String> TEXTS = read();

  private Phrases() {}

  public static Stream<Phrase> ofAllRules() {
    return new ClassFileImporter()
        .importPackages("org.qibei.check").stream()
            .map(JavaClass::reflect)
            .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
            .filter(field -> field.getType() == Phrase.class)
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .map(Phrases::value);
  }

  /** The sentences of some reports as they stand there, and paragraphs without spaces. */
  public static List<String> texts() {
    return TEXTS;
  }

  private static List<String> read() {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files
          .filter(file -> file.toString().matches(".*(twin-00[0-4]|figures-in-text).*\\.txt"))
          .flatMap(Phrases::lines)
          .flatMap(line -> Stream.of(line, line.replaceAll("\\s", "")))
          .distinct()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Phrase value(Field field) {
    try {
      field.setAccessible(true);
      return (Phrase) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
