package org.qibei.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.TreeMap;

/** A policy as the text that a campaign keeps: keys in order, numbers as written. */
final class PolicyJson {

  private PolicyJson() {}

  static Policy read(String json) {
    return new PolicyJsonReader(json).policy();
  }

  static String write(Policy policy) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("name", policy.name());
      settings(policy, json);
      thresholds(policy, json);
      if (policy.province().isPresent()) {
        json.writeStringField("province", policy.province().get());
      }
      provincialItems(policy, json);
      json.writeFieldName("doubtfulBases");
      json.writeArray(
          policy.doubtfulBases().toArray(String[]::new), 0, policy.doubtfulBases().size());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void settings(Policy policy, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("rules");
    for (var setting : new TreeMap<>(policy.settings()).entrySet()) {
      json.writeObjectFieldStart(setting.getKey());
      json.writeBooleanField("on", setting.getValue().on());
      if (setting.getValue().cap().isPresent()) {
        json.writeNumberField("cap", setting.getValue().cap().get());
      }
      grades(setting.getValue(), json);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void grades(Policy.Setting setting, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("grades");
    for (Grade grade : new TreeMap<>(setting.grades()).values()) {
      json.writeObjectFieldStart(grade.name());
      json.writeStringField("severity", grade.severity().id());
      json.writeNumberField("points", grade.points());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void thresholds(Policy policy, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("thresholds");
    for (var threshold : new TreeMap<String, BigDecimal>(policy.thresholds()).entrySet()) {
      json.writeNumberField(threshold.getKey(), threshold.getValue());
    }
    json.writeEndObject();
  }

  private static void provincialItems(Policy policy, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("provincialItems");
    for (Policy.ProvincialItem item : policy.provincialItems()) {
      json.writeStartObject();
      json.writeStringField("id", item.id());
      json.writeArrayFieldStart("keywords");
      for (String keyword : item.keywords()) {
        json.writeString(keyword);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
