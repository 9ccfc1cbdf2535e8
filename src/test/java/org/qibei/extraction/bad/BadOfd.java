package org.qibei.extraction.bad;

import static org.qibei.extraction.bad.BadFile.read;
import static org.qibei.extraction.bad.BadFile.refused;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.qibei.extraction.UnreadableDocument.Reason;
import org.qibei.extraction.made.OfdReport;
import org.qibei.extraction.made.Parts;
import org.qibei.extraction.made.RandomReport;
import org.qibei.form.Forms;

/** OFD documents that harm a careless reader. */
final class BadOfd {
  private static final String DOCUMENT = "Doc_0/Document.xml";
  private static final String PAGE = "Doc_0/Pages/0.xml";
  private static final int MANY = 100_000;
  private static final String OPEN = "<ofd:Page xmlns:ofd=\"http://www.ofdspec.org/2016\">";

  private BadOfd() {}

  static List<BadFile> all() {
    return List.of(
        refused("OFD cut short", "a.ofd", BadOfd::cut, Reason.DAMAGED),
        refused("OFD whose entities laugh", "a.ofd", () -> entities(Xml.LAUGHS), Reason.DAMAGED),
        refused("OFD that inflates to 1 GB", "a.ofd", BadOfd::inflating, Reason.TOO_LARGE),
        refused("OFD of 100,000 parts", "a.ofd", () -> of("%d.xml", MANY, 1), Reason.TOO_LARGE),
        refused("OFD of 10,000 pages", "a.ofd", BadOfd::pages, Reason.TOO_MANY_PAGES),
        refused("OFD nested without end", "a.ofd", BadOfd::nested, Reason.DAMAGED),
        refused("OFD of a million letters on a page", "a.ofd", BadOfd::letters, Reason.TOO_LARGE),
        read("OFD whose steps repeat", "a.ofd", BadOfd::steps),
        read("OFD that names a large template 5,000 times", "a.ofd", () -> templates(1, 5000)),
        refused("OFD of 40 large templates", "a.ofd", () -> templates(40, 1), Reason.TOO_LARGE),
        refused("OFD page of a million objects", "a.ofd", BadOfd::objects, Reason.TOO_LARGE),
        refused("OFD path of 15 MB", "a.ofd", BadOfd::path, Reason.TOO_LARGE),
        refused("OFD distances of 15 MB", "a.ofd", BadOfd::distances, Reason.TOO_LARGE),
        refused(
            "OFD part of 60 MB", "a.ofd", () -> of("Res/%d.bin", 1, 60_000_000), Reason.TOO_LARGE));
  }

  private static byte[] whole() throws IOException {
    return OfdReport.write(RandomReport.of(Forms.governing(2023), 1, 0));
  }

  private static byte[] of(String name, int number, int size) throws IOException {
    return Parts.of(whole()).bytes(name, number, size);
  }

  private static byte[] cut() throws IOException {
    byte[] whole = whole();
    return Arrays.copyOf(whole, whole.length / 2);
  }

  private static byte[] entities(String doctype) throws IOException {
    return Parts.of(whole())
        .change(PAGE, xml -> Xml.withDoctype(xml, doctype).replaceFirst("</ofd:TextCode>", "&a;$0"))
        .bytes();
  }

  private static byte[] inflating() throws IOException {
    return of("Doc_0/%d.xml", 10, 100_000_000);
  }

  private static byte[] pages() throws IOException {
    String page = "<ofd:Page ID=\"1\" BaseLoc=\"Pages/0.xml\"/>";
    return Parts.of(whole())
        .change(DOCUMENT, xml -> xml.replace("</ofd:Pages>", page.repeat(10_000) + "</ofd:Pages>"))
        .bytes();
  }

  private static byte[] nested() throws IOException {
    return content("<ofd:PageBlock>".repeat(MANY) + "</ofd:PageBlock>".repeat(MANY));
  }

  private static byte[] letters() throws IOException {
    return content(
        "<ofd:TextObject Boundary=\"0 0 9 9\" Size=\"1\"><ofd:TextCode X=\"0\" Y=\"1\">"
            + "字".repeat(5_000_000)
            + "</ofd:TextCode></ofd:TextObject>");
  }

  private static byte[] steps() throws IOException {
    String object =
        "<ofd:TextObject Boundary=\"0 0 9 9\" Size=\"1\"><ofd:TextCode X=\"0\" Y=\"1\""
            + " DeltaX=\"g 2000000000 1\">字</ofd:TextCode></ofd:TextObject>";
    return content(object.repeat(20_000));
  }

  /** So many templates of 50,000 objects each, all of them named so often by the first page. */
  private static byte[] templates(int number, int times) throws IOException {
    Parts parts = Parts.of(whole());
    String block = "<ofd:PageBlock/>".repeat(50_000);
    StringBuilder list = new StringBuilder();
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < number; i++) {
      list.append("<ofd:TemplatePage ID=\"%d\" BaseLoc=\"T/%d.xml\"/>".formatted(i, i));
      names.append("<ofd:Template TemplateID=\"%d\"/>".formatted(i).repeat(times));
      parts.with("Doc_0/T/%d.xml".formatted(i), OPEN + block + "</ofd:Page>");
    }
    return parts
        .change(DOCUMENT, xml -> xml.replaceFirst("<ofd:CommonData>", "$0" + list))
        .change(PAGE, xml -> xml.replaceFirst("<ofd:Content>", names + "$0"))
        .bytes();
  }

  private static byte[] objects() throws IOException {
    return content("<ofd:PageBlock/>".repeat(900_000));
  }

  private static byte[] path() throws IOException {
    return content(
        "<ofd:PathObject Boundary=\"0 0 9 9\"><ofd:AbbreviatedData>M 0 0"
            + " L 1 1".repeat(2_500_000)
            + "</ofd:AbbreviatedData></ofd:PathObject>");
  }

  private static byte[] distances() throws IOException {
    return content(
        "<ofd:TextObject Boundary=\"0 0 9 9\"><ofd:TextCode X=\"0\" Y=\"1\" DeltaX=\""
            + "1 ".repeat(7_500_000)
            + "\">字</ofd:TextCode></ofd:TextObject>");
  }

  private static byte[] content(String objects) throws IOException {
    return Parts.of(whole())
        .change(PAGE, xml -> xml.replaceFirst("</ofd:Layer>", objects + "</ofd:Layer>"))
        .bytes();
  }
}
