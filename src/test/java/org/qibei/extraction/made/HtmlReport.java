package org.qibei.extraction.made;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.qibei.report.AnnualReport;

/** Writes a report as a web page, and as a page saved in one file. */
public final class HtmlReport {
  private static final Charset GBK = Charset.forName("GBK");

  private final StringBuilder page = new StringBuilder();
  private final PrintedReport report;

  private HtmlReport(PrintedReport report) {
    this.report = report;
  }

  /** With the frame of a site around it. */
  public static byte[] write(AnnualReport report) {
    return write(PrintedReport.of(report));
  }

  public static byte[] write(PrintedReport report) {
    HtmlReport html = new HtmlReport(report);
    html.page.append("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>");
    html.page.append("<ul class=nav><li>首页</li><li>政务公开</li></ul><div id=article>");
    html.article();
    html.page.append("</div><div class=foot>主办：示例市人民政府办公室 网站标识码：0000000000</div></body></html>");
    return html.page.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** As Word saves a page in one file: in the old Chinese encoding, with a picture behind it. */
  public static byte[] saved(AnnualReport report) {
    return saved(PrintedReport.of(report));
  }

  public static byte[] saved(PrintedReport report) {
    HtmlReport html = new HtmlReport(report);
    html.page.append("<html><head><meta charset=gb2312></head><body>");
    html.article();
    html.page.append("</body></html>");
    String body = Base64.getMimeEncoder().encodeToString(html.page.toString().getBytes(GBK));
    String file =
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"part\"\r\n\r\n"
            + "--part\r\nContent-Location: file:///C:/report.htm\r\n"
            + "Content-Transfer-Encoding: base64\r\nContent-Type: text/html; charset=\"gb2312\"\r\n\r\n"
            + body
            + "\r\n--part\r\nContent-Location: file:///C:/image001.png\r\n"
            + "Content-Transfer-Encoding: base64\r\nContent-Type: image/png\r\n\r\niVBORw0KGgo=\r\n--part--\r\n";
    return file.getBytes(StandardCharsets.US_ASCII);
  }

  private void article() {
    report.parts().forEach(this::part);
  }

  private void part(PrintedReport.Part part) {
    if (part instanceof PrintedTable table) {
      table(table);
    } else if (part instanceof PrintedReport.Words words) {
      String name = words.style() == PrintedReport.Style.TITLE ? "h1" : "p";
      words.text().lines().forEach(line -> element(name, line));
    }
  }

  private void table(PrintedTable table) {
    page.append("<table>");
    for (int row = 0; row < table.rows(); row++) {
      page.append("<tr>");
      for (PrintedTable.Printed cell : table.cells()) {
        if (cell.row() == row) {
          page.append("<td rowspan=").append(cell.rowSpan());
          page.append(" colspan=").append(cell.columnSpan()).append("><p><span>");
          page.append(cell.text().replace("\n", "<br>")).append("</span><o:p></o:p></p></td>");
        }
      }
      page.append("</tr>");
    }
    page.append("</table>");
  }

  private void element(String name, String text) {
    page.append('<').append(name).append('>').append(text);
    page.append("</").append(name).append('>');
  }
}
