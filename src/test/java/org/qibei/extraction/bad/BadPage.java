package org.qibei.extraction.bad;

import static org.qibei.extraction.bad.BadFile.read;
import static org.qibei.extraction.bad.BadFile.refused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.qibei.extraction.UnreadableDocument.Reason;
import org.qibei.extraction.made.HtmlReport;
import org.qibei.extraction.made.RandomReport;
import org.qibei.form.Forms;

/** Web pages that harm a careless reader. */
final class BadPage {
  private static final int DEEP = 100_000;

  private BadPage() {}

  static List<BadFile> all() {
    return List.of(
        read("HTML with 100,000 spans in each other", "a.html", () -> with(spans("span"))),
        read("HTML with 100,000 blocks in each other", "a.html", () -> with(spans("div"))),
        read("HTML with scripts", "a.html", () -> with(scripts())),
        read("HTML with spans over a million rows", "a.html", () -> with(wide())),
        refused("HTML table of a million cells", "a.html", () -> with(cells()), Reason.TOO_LARGE),
        refused("HTML of 15 MB of text", "a.html", () -> with(text()), Reason.TOO_LARGE));
  }

  private static String spans(String tag) {
    return ("<" + tag + ">").repeat(DEEP) + "x" + ("</" + tag + ">").repeat(DEEP);
  }

  private static String scripts() {
    return "<script>while (true) { alert('一、总体情况'); }</script><img src=x onerror=alert(1)>"
        + "<a href='javascript:alert(1)'>x</a><svg onload=alert(1)></svg>";
  }

  private static String wide() {
    return "<table>"
        + "<tr><td colspan=999999 rowspan=999999>x</td></tr>".repeat(1000)
        + "</table>";
  }

  private static String cells() {
    return "<table>" + ("<tr>" + "<td>1".repeat(100)).repeat(10_000) + "</table>";
  }

  private static String text() {
    return "<p>" + "一、总体情况。".repeat(5_000_000 / 7) + "</p>";
  }

  private static byte[] with(String more) throws IOException {
    String page =
        new String(
            HtmlReport.write(RandomReport.of(Forms.governing(2023), 1, 0)), StandardCharsets.UTF_8);
    return page.replaceFirst(
            "</table>", java.util.regex.Matcher.quoteReplacement("</table>" + more))
        .getBytes(StandardCharsets.UTF_8);
  }
}
