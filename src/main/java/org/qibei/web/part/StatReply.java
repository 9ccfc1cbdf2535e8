package org.qibei.web.part;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.primefaces.PrimeFaces;
import org.qibei.platform.Zone;

/**
 * The answer to a table that sent changes: what is kept, how its cells are marked now, and where
 * somebody else was quicker.
 */
public final class StatReply {
  /** Somebody else's value in a cell, and the sentence that says so. */
  public record Conflict(String place, String theirs, String text) {}

  private static final JsonFactory JSON = new JsonFactory();
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final StatTableView view;
  private final List<String> saved = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  private StatReply(StatTableView view) {
    this.view = view;
  }

  /** Begins the answer with the table as it stands after the changes, marks and all. */
  public static StatReply of(StatTableView view) {
    return new StatReply(view);
  }

  public StatReply saved(Collection<String> places) {
    saved.addAll(places);
    return this;
  }

  public StatReply conflict(Conflict conflict) {
    conflicts.add(conflict);
    return this;
  }

  /** Hands the answer to the request that is under way. */
  public void send(Clock clock) {
    String at = TIME.format(LocalTime.now(clock.withZone(Zone.SHANGHAI)));
    PrimeFaces.current().ajax().addCallbackParam("stat", json(at));
  }

  String json(String at) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("table", view.id());
      json.writeStringField("at", at);
      json.writeArrayFieldStart("saved");
      for (String place : saved) {
        json.writeString(place);
      }
      json.writeEndArray();
      writeMarks(json);
      writeConflicts(json);
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private void writeMarks(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("marks");
    for (StatValue value : view.values().filter(value -> value.mark().isThere()).toList()) {
      json.writeStartObject();
      json.writeStringField("place", value.place());
      json.writeStringField("tone", value.mark().tone());
      json.writeStringField("expected", value.mark().expected());
      json.writeStringField("finding", value.mark().finding());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeConflicts(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("conflicts");
    for (Conflict conflict : conflicts) {
      json.writeStartObject();
      json.writeStringField("place", conflict.place());
      json.writeStringField("theirs", conflict.theirs());
      json.writeStringField("text", conflict.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
