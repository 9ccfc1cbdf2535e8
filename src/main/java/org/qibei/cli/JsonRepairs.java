package org.qibei.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.qibei.check.RepairAdvice;

/** Advice only: how the equations could be made to hold with the fewest changes. */
final class JsonRepairs {

  private JsonRepairs() {}

  static void write(JsonGenerator json, List<RepairAdvice> repairs) throws IOException {
    json.writeArrayFieldStart("repairs");
    for (RepairAdvice advice : repairs) {
      json.writeStartObject();
      json.writeStringField("message", advice.what());
      json.writeArrayFieldStart("changes");
      for (RepairAdvice.Line line : advice.lines()) {
        json.writeStartObject();
        json.writeStringField("place", line.place());
        json.writeStringField("from", line.from());
        json.writeStringField("to", line.to());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeStringField("proof", advice.proof());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
