package org.qibei.web.part;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A cell as the reader left it in the statistical table: its place, the new text, and the text that
 * stood there before, by which a quicker hand is noticed.
 */
public record CellChange(String place, String value, String was) {
  private static final JsonFactory JSON = new JsonFactory();

  /** The id of the table that sends them, as its view has it. */
  public static String table() {
    return parameter("table");
  }

  /** The changes that this request brings. */
  public static List<CellChange> inRequest() {
    return read(parameter("changes"));
  }

  static List<CellChange> read(String json) {
    try (JsonParser parser = JSON.createParser(json)) {
      List<CellChange> changes = new ArrayList<>();
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
          changes.add(one(parser));
        }
      }
      return changes;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static CellChange one(JsonParser parser) throws IOException {
    Map<String, String> fields = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, parser.getValueAsString(""));
    }
    return new CellChange(
        fields.getOrDefault("place", ""),
        fields.getOrDefault("value", ""),
        fields.getOrDefault("was", ""));
  }

  private static String parameter(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .getOrDefault(name, "");
  }
}
