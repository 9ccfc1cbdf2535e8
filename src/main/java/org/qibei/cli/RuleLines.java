package org.qibei.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import org.qibei.check.Grade;
import org.qibei.check.RuleBook;
import org.qibei.check.RuleEntry;
import org.qibei.check.Wording;

/** Prints the rule book, one JSON object a rule. */
final class RuleLines {

  private final PrintWriter out;
  private final Wording chinese = Wording.in(Locale.SIMPLIFIED_CHINESE);
  private final Wording english = Wording.in(Locale.ENGLISH);

  RuleLines(PrintWriter out) {
    this.out = out;
  }

  void print() {
    for (RuleEntry entry : RuleBook.current().entries()) {
      out.print(JsonLines.object(json -> write(json, entry)) + "\n");
    }
    out.flush();
  }

  private void write(JsonGenerator json, RuleEntry entry) throws IOException {
    json.writeStringField("id", entry.id());
    names(json, "names", chinese.title(entry.id()), english.title(entry.id()));
    json.writeStringField("severity", entry.severity().id());
    json.writeStringField("dimension", entry.dimension().id());
    grades(json, entry);
    if (entry.cap().isPresent()) {
      json.writeNumberField("cap", entry.cap().get());
    } else {
      json.writeNullField("cap");
    }
    json.writeStringField("years", years(entry.years()));
    names(json, "basis", chinese.basis(entry.id()), english.basis(entry.id()));
    json.writeStringField("since", entry.since());
  }

  private static void names(JsonGenerator json, String field, String zh, String en)
      throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("zh", zh);
    json.writeStringField("en", en);
    json.writeEndObject();
  }

  /** The points of the gravest grade, then every grade by name. */
  private static void grades(JsonGenerator json, RuleEntry entry) throws IOException {
    json.writeNumberField("points", entry.grades().get(0).points());
    json.writeArrayFieldStart("grades");
    for (Grade grade : entry.grades()) {
      json.writeStartObject();
      json.writeStringField("grade", grade.name());
      json.writeStringField("severity", grade.severity().id());
      json.writeNumberField("points", grade.points());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static String years(RuleEntry.Years years) {
    if (years.areAll()) {
      return "2019-";
    }
    return (years.haveStart() ? years.from() : 2019) + "-" + (years.haveEnd() ? years.to() : "");
  }
}
