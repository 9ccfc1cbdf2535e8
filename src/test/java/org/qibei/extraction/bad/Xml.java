package org.qibei.extraction.bad;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pieces of XML that harm a careless reader. */
final class Xml {
  /** Ten entities, each ten times the one before. */
  static final String LAUGHS =
      "<!DOCTYPE d [<!ENTITY l0 \"ha\">"
          + IntStream.range(1, 10)
              .mapToObj(i -> "<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)))
              .collect(Collectors.joining())
          + "<!ENTITY a \"&l9;\">]>";

  static final String NO_RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

  private Xml() {}

  static String kind(String types, String ending, String kind) {
    String one = "<Default Extension=\"%s\" ContentType=\"%s\"/>".formatted(ending, kind);
    return types.replaceFirst("<Default", one + "<Default");
  }

  static String entity(String address) {
    return "<!DOCTYPE d [<!ENTITY a SYSTEM \"" + address + "\">]>";
  }

  static String parameterEntity(String address) {
    return "<!DOCTYPE d [<!ENTITY % p SYSTEM \"" + address + "\">%p;<!ENTITY a \"\">]>";
  }

  static String withDoctype(String xml, String doctype) {
    return xml.startsWith("<?xml")
        ? xml.substring(0, xml.indexOf("?>") + 2) + doctype + xml.substring(xml.indexOf("?>") + 2)
        : doctype + xml;
  }

  static String relation(String xml, String id, String kind, String target, String mode) {
    String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind;
    return xml.replace(
        "</Relationships>",
        "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"%s/></Relationships>"
            .formatted(id, type, target, mode.isEmpty() ? "" : " TargetMode=\"" + mode + "\""));
  }

  static String drawing(String relation) {
    return ("<w:p><w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">"
            + "<wp:extent cx=\"5400000\" cy=\"5400000\"/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
            + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
            + "<pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"p\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
            + "<a:blip xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:embed=\"%s\"/>"
            + "</pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>")
        .formatted(relation);
  }
}
