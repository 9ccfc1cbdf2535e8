package org.qibei.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.qibei.check.Wording;
import org.qibei.check.ZeroVerdict;

/** What speaks for or against each table that holds nothing but zero. */
final class JsonZeros {

  private JsonZeros() {}

  static void write(JsonGenerator json, List<ZeroVerdict> zeros, Wording wording)
      throws IOException {
    json.writeArrayFieldStart("zeros");
    for (ZeroVerdict zero : zeros) {
      json.writeStartObject();
      json.writeStringField("table", zero.table());
      json.writeStringField("verdict", zero.kind().id());
      json.writeStringField("message", wording.zero(zero).words());
      if (zero.rule().isPresent()) {
        json.writeStringField("rule", zero.rule().get());
      }
      if (zero.words().isPresent()) {
        json.writeStringField("text", zero.words().get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
