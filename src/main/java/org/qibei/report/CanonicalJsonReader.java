package org.qibei.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.qibei.form.Cell;
import org.qibei.form.Column;
import org.qibei.form.Form;
import org.qibei.form.Forms;
import org.qibei.form.Section;

/** Brings a report back from its canonical text. */
final class CanonicalJsonReader {
  private static final JsonFactory JSON = new JsonFactory();
  private final Map<String, Object> json;

  CanonicalJsonReader(String text) {
    try (JsonParser parser = JSON.createParser(text)) {
      parser.nextToken();
      this.json = object(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  AnnualReport report() {
    Form form = Forms.of(json.get("edition").toString());
    AnnualReportBuilder builder =
        AnnualReport.builder(form)
            .title(text("title"))
            .agencyName(text("agency"))
            .signed(text("signedOn").map(LocalDate::parse), text("signOff"))
            .preamble(text("preamble").orElse(""));
    builder.fiscalYear(
        json.get("fiscalYear") instanceof Integer year
            ? OptionalInt.of(year)
            : OptionalInt.empty());
    fields("sections").forEach((id, value) -> builder.section(Section.of(id), section(value)));
    text("order")
        .ifPresent(ids -> builder.order(Stream.of(ids.split(" ")).map(Section::of).toList()));
    fields("figures").forEach((path, raw) -> builder.figure(path, raw.toString()));
    fields("hybridFigures")
        .forEach(
            (path, raw) ->
                builder.hybridFigure(path, Figure.read(raw.toString(), kindElsewhere(path))));
    return builder.build();
  }

  private static Column.Kind kindElsewhere(String path) {
    return Forms.all().stream()
        .flatMap(form -> form.cell(path).stream())
        .map(Cell::kind)
        .findFirst()
        .orElse(Column.Kind.COUNT);
  }

  private static SectionText section(Object value) {
    Map<?, ?> fields = (Map<?, ?>) value;
    return new SectionText(
        Optional.ofNullable((String) fields.get("heading")), (String) fields.get("text"));
  }

  private Optional<String> text(String key) {
    return Optional.ofNullable((String) json.get(key));
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> fields(String key) {
    return (Map<String, Object>) json.getOrDefault(key, Map.of());
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      fields.put(
          key,
          switch (parser.nextToken()) {
            case START_OBJECT -> object(parser);
            case VALUE_NUMBER_INT -> parser.getIntValue();
            default -> parser.getText();
          });
    }
    return fields;
  }
}
