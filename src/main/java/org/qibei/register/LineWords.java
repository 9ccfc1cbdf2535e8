package org.qibei.register;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;

/** The words by which lines pasted from a spreadsheet are recognised, in either language. */
final class LineWords {
  private static final Properties WORDS = load();

  private LineWords() {}

  static Pattern pattern(String name) {
    return Pattern.compile(WORDS.getProperty(name));
  }

  private static Properties load() {
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            LineWords.class.getResourceAsStream("lines.properties"), StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return words;
  }
}
