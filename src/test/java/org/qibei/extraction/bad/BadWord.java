package org.qibei.extraction.bad;

import static org.qibei.extraction.bad.BadFile.read;
import static org.qibei.extraction.bad.BadFile.refused;
import static org.qibei.extraction.bad.BadFile.sound;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.qibei.extraction.UnreadableDocument.Reason;
import org.qibei.extraction.made.Parts;

/** Word documents that harm a careless reader. */
final class BadWord {
  private static final String BODY = "word/document.xml";
  private static final int HUNDRED_MILLION = 100_000_000;
  private static final int DEEP = 100_000;
  private static final String BITMAP = "BM";

  private BadWord() {}

  static List<BadFile> all() {
    return List.of(
        refused("DOCX cut short", "a.docx", BadWord::cut, Reason.DAMAGED),
        refused("DOC cut short", "a.doc", BadOther::docCut, Reason.DAMAGED),
        refused("DOCX that inflates to 1 GB", "a.docx", BadWord::inflating, Reason.TOO_LARGE),
        refused("DOCX of 100,000 parts", "a.docx", BadWord::parts, Reason.TOO_LARGE),
        read("DOCX with a packed bomb inside", "a.docx", BadWord::packed),
        refused("DOCX whose entities laugh", "a.docx", () -> entities(Xml.LAUGHS), Reason.DAMAGED),
        refused(
            "DOCX with an entity from a file",
            "a.docx",
            () -> entities(Xml.entity("file:///etc/hostname")),
            Reason.DAMAGED),
        refused("DOCX nested without end", "a.docx", BadWord::nested, Reason.DAMAGED),
        refused("DOCX of 100,000 tables", "a.docx", BadWord::tables, Reason.TOO_LARGE),
        read("DOCX with macros", "a.docx", BadWord::macros),
        read("DOCX with a picture of 10^9 pixels", "a.docx", BadWord::picture),
        refused("DOCX whose text is called a picture", "a.docx", BadWord::hidden, Reason.TOO_LARGE),
        read("DOCX with a picture of 30 MB", "a.docx", () -> pictured(BITMAP)),
        refused("DOCX with a text as a picture", "a.docx", () -> pictured("<a"), Reason.TOO_LARGE),
        read("DOCX named .pdf", "a.pdf", () -> sound("docx")));
  }

  private static byte[] cut() throws IOException {
    byte[] whole = sound("docx");
    return Arrays.copyOf(whole, whole.length - 2000);
  }

  private static byte[] inflating() throws IOException {
    return Parts.of(sound("docx")).bytes("word/media/%d.xml", 10, HUNDRED_MILLION);
  }

  private static byte[] parts() throws IOException {
    return Parts.of(sound("docx")).bytes("word/%d.xml", DEEP, 1);
  }

  /** What is embedded in a document is never unpacked. */
  private static byte[] packed() throws IOException {
    byte[] bomb = new Parts().bytes("%d.txt", 1, HUNDRED_MILLION);
    byte[] nested = new Parts().with("a.zip", bomb).with("b.zip", bomb).bytes();
    return Parts.of(sound("docx"))
        .change("[Content_Types].xml", xml -> Xml.kind(xml, "bin", "application/octet-stream"))
        .with("word/embeddings/oleObject1.bin", nested)
        .bytes();
  }

  private static byte[] entities(String doctype) throws IOException {
    return Parts.of(sound("docx"))
        .change(BODY, xml -> Xml.withDoctype(xml, doctype).replaceFirst("</w:t>", "&a;</w:t>"))
        .bytes();
  }

  private static byte[] nested() throws IOException {
    String deep = "<w:tbl><w:tr><w:tc>".repeat(DEEP) + "</w:tc></w:tr></w:tbl>".repeat(DEEP);
    return Parts.of(sound("docx")).change(BODY, xml -> into(xml, deep)).bytes();
  }

  private static byte[] tables() throws IOException {
    String table = "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>";
    return Parts.of(sound("docx")).change(BODY, xml -> into(xml, table.repeat(DEEP))).bytes();
  }

  private static byte[] macros() throws IOException {
    String plain = "wordprocessingml.document.main+xml";
    return Parts.of(sound("docx"))
        .change(
            "[Content_Types].xml",
            xml ->
                xml.replace(
                    "application/vnd.openxmlformats-officedocument." + plain,
                    "application/vnd.ms-word.document.macroEnabled.main+xml"))
        .change(
            "[Content_Types].xml",
            xml -> Xml.kind(xml, "bin", "application/vnd.ms-office.vbaProject"))
        .with("word/vbaProject.bin", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})
        .bytes();
  }

  private static byte[] picture() throws IOException {
    return Parts.of(sound("docx"))
        .change("[Content_Types].xml", xml -> Xml.kind(xml, "png", "image/png"))
        .with("word/_rels/document.xml.rels", Xml.NO_RELATIONS)
        .with("word/media/image1.png", BadOther.png(40_000, 40_000))
        .change(BODY, xml -> into(xml, Xml.drawing("rId900")))
        .change(
            "word/_rels/document.xml.rels",
            xml -> Xml.relation(xml, "rId900", "image", "media/image1.png", ""))
        .bytes();
  }

  /** A relation may name any part as the document itself. */
  private static byte[] hidden() throws IOException {
    Parts parts = Parts.of(sound("docx"));
    int end = parts.part(BODY).length;
    byte[] text = Arrays.copyOf(parts.part(BODY), end + 40_000_000);
    Arrays.fill(text, end, text.length, (byte) ' ');
    return parts
        .with("word/media/image1.png", text)
        .change("_rels/.rels", xml -> xml.replace(BODY, "word/media/image1.png"))
        .change("[Content_Types].xml", xml -> xml.replace("/" + BODY, "/word/media/image1.png"))
        .bytes();
  }

  private static byte[] pictured(String beginning) throws IOException {
    byte[] picture = Arrays.copyOf(BadOther.noise(3_000_000), 30_000_000);
    System.arraycopy(beginning.getBytes(StandardCharsets.US_ASCII), 0, picture, 0, 2);
    return Parts.of(sound("docx"))
        .change("[Content_Types].xml", xml -> Xml.kind(xml, "bmp", "image/bmp"))
        .with("word/media/image1.bmp", picture)
        .bytes();
  }

  private static String into(String xml, String more) {
    return xml.replace("</w:body>", more + "</w:body>");
  }
}
