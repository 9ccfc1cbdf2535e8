package org.qibei.web.agency;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.primefaces.PrimeFaces;
import org.qibei.filing.Saved;

/** The answer to texts that sent changes: which are kept, and where somebody else was quicker. */
final class TextReply {
  private static final JsonFactory JSON = new JsonFactory();

  private final List<String> saved;
  private final List<Conflict> conflicts = new ArrayList<>();

  private record Conflict(String place, String theirs, String text) {}

  TextReply(List<String> saved) {
    this.saved = saved;
  }

  void conflict(Saved.Overtaken lost, String sentence) {
    conflicts.add(new Conflict(lost.place(), lost.theirs(), sentence));
  }

  void send(String at) {
    PrimeFaces.current().ajax().addCallbackParam("text", json(at));
  }

  String json(String at) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("at", at);
      json.writeArrayFieldStart("saved");
      for (String place : saved) {
        json.writeString(place);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("conflicts");
      for (Conflict conflict : conflicts) {
        json.writeStartObject();
        json.writeStringField("place", conflict.place());
        json.writeStringField("theirs", conflict.theirs());
        json.writeStringField("text", conflict.text());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }
}
