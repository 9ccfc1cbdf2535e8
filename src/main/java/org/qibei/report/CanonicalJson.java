package org.qibei.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qibei.form.Section;

/** The one text form of a report over which hashes are taken (RFC 8785). */
public final class CanonicalJson {
  private CanonicalJson() {}

  public static String write(AnnualReport report) {
    SortedMap<String, Object> json = new TreeMap<>();
    json.put("edition", report.form().id());
    report.title().ifPresent(title -> json.put("title", title));
    report.agencyName().ifPresent(name -> json.put("agency", name));
    report.fiscalYear().ifPresent(year -> json.put("fiscalYear", year));
    report.signedOn().ifPresent(date -> json.put("signedOn", date.toString()));
    report.signOff().ifPresent(signOff -> json.put("signOff", signOff));
    json.put("preamble", report.preamble());
    json.put("sections", sections(report.sections()));
    if (!report.order().equals(List.copyOf(report.sections().keySet()))) {
      json.put("order", report.order().stream().map(Section::id).collect(Collectors.joining(" ")));
    }
    SortedMap<String, Object> figures = new TreeMap<>();
    report.figures().forEach((cell, figure) -> figures.put(cell.path(), figure.raw()));
    json.put("figures", figures);
    SortedMap<String, Object> hybrid = new TreeMap<>();
    report.hybridFigures().forEach((path, figure) -> hybrid.put(path, figure.raw()));
    json.put("hybridFigures", hybrid);
    return new JsonText().write(json).toString();
  }

  public static AnnualReport read(String json) {
    return new CanonicalJsonReader(json).report();
  }

  /** SHA-256 of the text's UTF-8 bytes in hexadecimal digits. */
  public static String sha256(String json) {
    try {
      byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static SortedMap<String, Object> sections(Map<Section, SectionText> sections) {
    SortedMap<String, Object> json = new TreeMap<>();
    sections.forEach(
        (section, content) -> {
          SortedMap<String, Object> fields = new TreeMap<>();
          content.heading().ifPresent(heading -> fields.put("heading", heading));
          fields.put("text", content.text());
          json.put(section.id(), fields);
        });
    return json;
  }
}
