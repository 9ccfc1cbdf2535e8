package org.qibei.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qibei.check.Dimension;
import org.qibei.check.Finding;
import org.qibei.check.Inspection;
import org.qibei.check.Level;
import org.qibei.check.NotEvaluable;
import org.qibei.check.Prose;
import org.qibei.check.Score;
import org.qibei.check.Wording;
import org.qibei.extraction.Doubt;
import org.qibei.extraction.Reading;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.Figure;
import org.qibei.report.SectionText;

/** The object that the checker prints for a file it could read. */
final class JsonObject {

  private final JsonGenerator json;
  private final Wording wording;
  private final CliTexts texts;

  JsonObject(JsonGenerator json, Locale locale) {
    this.json = json;
    this.wording = Wording.in(locale);
    this.texts = CliTexts.in(locale);
  }

  void write(Checked file) throws IOException {
    AnnualReport report = file.reading().report();
    json.writeStringField("file", file.file());
    string("title", report.title());
    json.writeBooleanField("readable", true);
    json.writeStringField("format", file.reading().format().id());
    json.writeStringField("edition", report.form().id());
    fiscalYear(file);
    string("agency", file.dossier().agency().fullName().or(report::agencyName));
    string("level", file.dossier().level().map(Level::id));
    string("signed", report.signedOn().map(Object::toString));
    sections(report);
    figures(report);
    doubts(file.reading());
    findings(file);
    JsonRepairs.write(json, wording.repairs(report));
    JsonZeros.write(json, file.inspection().zeros(), wording);
    unanswered(file.inspection());
    score(file.inspection());
    json.writeStringField("ruleBook", file.inspection().ruleBook());
    json.writeStringField("policy", file.inspection().policy());
  }

  private void fiscalYear(Checked file) throws IOException {
    var known = file.dossier().filed().fiscalYear();
    var year = known.isPresent() ? known : file.reading().report().fiscalYear();
    if (year.isPresent()) {
      json.writeNumberField("fiscalYear", year.getAsInt());
    } else {
      json.writeNullField("fiscalYear");
    }
  }

  private void sections(AnnualReport report) throws IOException {
    json.writeObjectFieldStart("sections");
    for (Section section : Section.values()) {
      Optional<SectionText> words = report.section(section);
      if (words.isEmpty()) {
        json.writeNullField(section.id());
      } else {
        json.writeObjectFieldStart(section.id());
        string("heading", words.get().heading());
        json.writeNumberField("characters", Prose.squeeze(words.get().text()).length());
        json.writeEndObject();
      }
    }
    json.writeEndObject();
  }

  private void figures(AnnualReport report) throws IOException {
    json.writeObjectFieldStart("figures");
    for (var entry : report.figures().entrySet()) {
      figure(entry.getKey().path(), entry.getValue());
    }
    for (var entry : report.hybridFigures().entrySet()) {
      figure(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }

  /** A plain number as a number, a blank as an empty text, anything else as it stands. */
  private void figure(String path, Figure figure) throws IOException {
    if (figure instanceof Figure.Number number && number.plain()) {
      json.writeNumberField(path, number.value());
    } else {
      json.writeStringField(path, figure.isBlank() ? "" : figure.raw());
    }
  }

  private void doubts(Reading reading) throws IOException {
    json.writeArrayFieldStart("doubts");
    for (Doubt doubt : reading.doubts()) {
      json.writeStartObject();
      json.writeStringField("place", doubt.place());
      json.writeStringField("reason", texts.reason(doubt));
      string("source", Optional.ofNullable(doubt.source()).flatMap(texts::source));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void findings(Checked file) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Finding finding : file.inspection().findings()) {
      json.writeStartObject();
      json.writeStringField("rule", finding.rule());
      json.writeStringField("severity", finding.severity().id());
      json.writeStringField("place", finding.place());
      json.writeStringField("grade", finding.grade());
      present("declared", finding.declared());
      present("expected", finding.expected());
      present("difference", finding.difference());
      present("text", finding.text());
      json.writeStringField("message", wording.message(finding));
      json.writeStringField("advice", wording.advice(finding));
      json.writeStringField("basis", wording.basis(finding.rule()));
      present("source", file.reading().source(finding.place()).flatMap(texts::source));
      json.writeNumberField("points", finding.points());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void unanswered(Inspection inspection) throws IOException {
    json.writeArrayFieldStart("notEvaluable");
    for (NotEvaluable rule : inspection.notEvaluable()) {
      json.writeStartObject();
      json.writeStringField("rule", rule.rule());
      json.writeStringField("missing", wording.missing(rule));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("notApplicable");
    for (String rule : inspection.notApplicable()) {
      json.writeString(rule);
    }
    json.writeEndArray();
  }

  private void score(Inspection inspection) throws IOException {
    Score score = inspection.score();
    json.writeObjectFieldStart("score");
    json.writeNumberField("total", score.total());
    json.writeStringField("band", wording.band(score.band()));
    for (Map.Entry<Dimension, BigDecimal> part : score.byDimension().entrySet()) {
      json.writeNumberField(part.getKey().id(), part.getValue());
    }
    json.writeNumberField("evaluated", score.evaluated());
    json.writeNumberField("rules", score.rules());
    json.writeEndObject();
  }

  /** A field that is always there. */
  private void string(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  /** A field that is there when it says something. */
  private void present(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }
}
