package org.qibei.extraction.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.qibei.report.AnnualReport;

/** Writes a report as an OFD document. */
public final class OfdReport {
  private static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\">";

  private OfdReport() {}

  public static byte[] write(AnnualReport report) throws IOException {
    return write(PrintedReport.of(report));
  }

  public static byte[] write(PrintedReport report) throws IOException {
    OfdSheets sheets = new OfdSheets();
    PaperReport.print(report, sheets, Look.RULED);
    return container(sheets.pages());
  }

  private static byte[] container(List<String> pages) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(
          zip,
          "OFD.xml",
          "<ofd:OFD"
              + NAMESPACE
              + "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
      StringBuilder list = new StringBuilder();
      for (int i = 0; i < pages.size(); i++) {
        put(zip, "Doc_0/Pages/" + i + ".xml", pages.get(i));
        list.append("<ofd:Page ID=\"")
            .append(i)
            .append("\" BaseLoc=\"Pages/")
            .append(i)
            .append(".xml\"/>");
      }
      put(
          zip,
          "Doc_0/Document.xml",
          "<ofd:Document"
              + NAMESPACE
              + "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
              + "</ofd:PageArea></ofd:CommonData><ofd:Pages>"
              + list
              + "</ofd:Pages></ofd:Document>");
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
