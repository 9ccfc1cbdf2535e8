package org.qibei.extraction.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a report really says: the truth beside a sample, made by hand. */
public final class Expected {
  private final Path file;
  private final Map<?, ?> json;

  private Expected(Path file, Map<?, ?> json) {
    this.file = file;
    this.json = json;
  }

  public static Expected in(Path file) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(Files.readString(file))) {
      parser.nextToken();
      return new Expected(file, (Map<?, ?>) value(parser));
    }
  }

  public Map<?, ?> figures() {
    return (Map<?, ?>) json.get("figures");
  }

  public Map<?, ?> sections() {
    return (Map<?, ?>) json.get("sections");
  }

  public Object get(String key) {
    return json.get(key);
  }

  /** The files that hold this report, with what is special about each. */
  public List<Map<?, ?>> files() {
    List<Map<?, ?>> files = new ArrayList<>();
    ((List<?>) json.get("files")).forEach(entry -> files.add((Map<?, ?>) entry));
    return files;
  }

  public Path path(Map<?, ?> entry) {
    Object kind = entry.get("kind");
    Path folder = kind == null ? file.getParent() : file.getParent().resolve(kind.toString());
    return folder.resolve(entry.get("file").toString());
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_NULL -> null;
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      default -> parser.getText();
    };
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      parser.nextToken();
      fields.put(key, value(parser));
    }
    return fields;
  }

  private static List<Object> array(JsonParser parser) throws IOException {
    List<Object> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return items;
  }
}
