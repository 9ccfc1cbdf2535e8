package org.qibei.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The words printed on one edition: each key with its label and the wordings met in practice. */
final class FormWords {
  private final Map<String, List<String>> wordings = new HashMap<>();

  /** Later files override earlier ones. */
  static FormWords of(String... files) {
    FormWords words = new FormWords();
    Arrays.stream(files).forEach(words::load);
    return words;
  }

  String label(String key) {
    return wordings(key).get(0);
  }

  List<String> aliases(String key) {
    List<String> all = wordings(key);
    return all.subList(1, all.size());
  }

  Column column(String table, String id, Column.Kind kind) {
    String key = table + ".column." + id;
    return new Column(id, label(key), aliases(key), kind);
  }

  Row row(String table, String id, List<Column> columns, List<String> groups) {
    String key = table + "." + id;
    return new Row(table, id, label(key), aliases(key), columns, groups);
  }

  private List<String> wordings(String key) {
    return Optional.ofNullable(wordings.get(key))
        .orElseThrow(() -> new IllegalArgumentException("the form has no word for " + key));
  }

  private void load(String file) {
    Properties properties = new Properties();
    try (InputStream in = FormWords.class.getResourceAsStream(file)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    properties.forEach(
        (key, value) -> wordings.put(key.toString(), List.of(value.toString().split("\\|"))));
  }
}
