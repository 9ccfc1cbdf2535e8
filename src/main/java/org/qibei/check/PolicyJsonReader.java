package org.qibei.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads back what {@link PolicyJson} wrote. */
final class PolicyJsonReader {

  private final Map<?, ?> json;

  PolicyJsonReader(String text) {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      parser.nextToken();
      this.json = (Map<?, ?>) value(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Policy policy() {
    Map<String, Policy.Setting> settings = new LinkedHashMap<>();
    object(json, "rules").forEach((id, setting) -> settings.put(id.toString(), setting(setting)));
    Map<String, BigDecimal> thresholds = new LinkedHashMap<>();
    object(json, "thresholds")
        .forEach((id, number) -> thresholds.put(id.toString(), (BigDecimal) number));
    List<Policy.ProvincialItem> items =
        ((List<?>) json.get("provincialItems")).stream().map(PolicyJsonReader::item).toList();
    return new Policy(
        (String) json.get("name"),
        settings,
        thresholds,
        Optional.ofNullable((String) json.get("province")),
        items,
        doubtfulBases());
  }

  /** A policy written before there was such a list has the standard one. */
  private List<String> doubtfulBases() {
    return json.get("doubtfulBases") instanceof List<?> titles
        ? titles.stream().map(Object::toString).toList()
        : Policy.standard().doubtfulBases();
  }

  private static Policy.Setting setting(Object value) {
    Map<?, ?> fields = (Map<?, ?>) value;
    Map<String, Grade> grades = new LinkedHashMap<>();
    object(fields, "grades")
        .forEach((name, grade) -> grades.put(name.toString(), grade(name, grade)));
    return new Policy.Setting(
        (Boolean) fields.get("on"), grades, Optional.ofNullable((BigDecimal) fields.get("cap")));
  }

  private static Grade grade(Object name, Object value) {
    Map<?, ?> fields = (Map<?, ?>) value;
    return new Grade(
        name.toString(),
        Severity.of((String) fields.get("severity")),
        (BigDecimal) fields.get("points"));
  }

  private static Policy.ProvincialItem item(Object value) {
    Map<?, ?> fields = (Map<?, ?>) value;
    List<String> keywords =
        ((List<?>) fields.get("keywords")).stream().map(Object::toString).toList();
    return new Policy.ProvincialItem((String) fields.get("id"), keywords);
  }

  private static Map<?, ?> object(Map<?, ?> fields, String name) {
    return fields.get(name) instanceof Map<?, ?> object ? object : Map.of();
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      default -> parser.getText();
    };
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser));
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
