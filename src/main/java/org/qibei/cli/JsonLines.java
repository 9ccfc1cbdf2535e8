package org.qibei.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** One JSON object a file, one line each. */
final class JsonLines implements Printer {

  private final Locale locale;
  private final PrintWriter out;

  JsonLines(Locale locale, PrintWriter out) {
    this.locale = locale;
    this.out = out;
  }

  @Override
  public void checked(Checked file) {
    line(json -> new JsonObject(json, locale).write(file));
  }

  @Override
  public void unreadable(String file, String reason) {
    line(
        json -> {
          json.writeStringField("file", file);
          json.writeBooleanField("readable", false);
          json.writeStringField("reason", reason);
        });
  }

  @Override
  public void end() {
    out.flush();
  }

  private void line(Fields fields) {
    out.print(object(fields) + "\n");
    out.flush();
  }

  /** Writes the fields of one object. */
  @FunctionalInterface
  interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  static String object(Fields fields) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
