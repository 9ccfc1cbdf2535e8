package org.qibei.check.heldout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.qibei.form.Layout;
import org.qibei.form.LayoutCell;
import org.qibei.form.LayoutRow;

/** Sets a held-out report as a text, as a web page or as a Word file. */
final class Sheet {

  private static final String MARK = "\\{t\\d}";

  private Sheet() {}

  static byte[] text(HeldOut report) {
    return set(report, line -> line + "\n", Sheet::typed);
  }

  static byte[] page(HeldOut report) {
    String body =
        new String(
            set(report, line -> "<p>" + escaped(line) + "</p>\n", Sheet::ruled),
            StandardCharsets.UTF_8);
    return ("<!DOCTYPE html><html><head><meta charset=\"UTF-8\"></head><body><div>\n"
            + body
            + "</div></body></html>")
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] word(HeldOut report) {
    byte[] body =
        set(
            report,
            line -> "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped(line) + "</w:t></w:r></w:p>",
            (layout, figures) -> new WordTable(layout, figures).xml());
    return WordFile.of(new String(body, StandardCharsets.UTF_8));
  }

  private interface Tables {
    String set(Layout layout, Map<String, String> figures);
  }

  private static byte[] set(HeldOut report, UnaryOperator<String> paragraph, Tables tables) {
    StringBuilder all = new StringBuilder();
    Map<String, String> figures = report.figures();
    for (String line : report.text()) {
      all.append(
          line.trim().matches(MARK)
              ? tables.set(report.form().layout(line.trim().substring(1, 3)), figures)
              : paragraph.apply(line));
    }
    return all.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** One line for a cell, a line of its own after each row, as a word processor saves tables. */
  private static String typed(Layout layout, Map<String, String> figures) {
    StringBuilder table = new StringBuilder();
    for (LayoutRow row : rows(layout)) {
      row.cells().forEach(cell -> table.append('\t').append(words(cell, figures)).append('\n'));
      table.append('\n');
    }
    return table.toString();
  }

  private static String ruled(Layout layout, Map<String, String> figures) {
    StringBuilder table = new StringBuilder("<table border=\"1\">");
    for (LayoutRow row : rows(layout)) {
      table.append("<tr>");
      for (LayoutCell cell : row.cells()) {
        table
            .append("<td rowspan=\"%d\" colspan=\"%d\">".formatted(cell.rowSpan(), cell.colSpan()))
            .append(escaped(words(cell, figures)))
            .append("</td>");
      }
      table.append("</tr>\n");
    }
    return table.append("</table>\n").toString();
  }

  static Iterable<LayoutRow> rows(Layout layout) {
    return java.util.stream.Stream.concat(layout.head().stream(), layout.body().stream()).toList();
  }

  static String words(LayoutCell cell, Map<String, String> figures) {
    return cell.path().map(figures::get).orElse(cell.text());
  }

  static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** The least package that is a Word file. */
  private static final class WordFile {
    private static final String TYPES =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
            + " Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override"
            + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
            + "officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String LINKS =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
            + " Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    private static final String HEAD =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

    static byte[] of(String body) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
        part(zip, "[Content_Types].xml", TYPES);
        part(zip, "_rels/.rels", LINKS);
        part(zip, "word/document.xml", HEAD + body + "</w:body></w:document>");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
  }
}
