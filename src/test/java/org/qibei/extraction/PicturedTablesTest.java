package org.qibei.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table is shown as a picture only where the picture is large enough to hold it. */
class PicturedTablesTest {
  private static final List<String> HEADINGS =
      List.of("一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况");
  private static final String TITLE = "示例市民政局2023年政府信息公开工作年度报告";
  private static final byte[] DOT =
      Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

  @ParameterizedTest
  @CsvSource({
    "'<img src=a.png>', true",
    "'<img src=a.png width=640 height=480>', true",
    "'<img src=a.png width=\"100%\">', true",
    "'<img src=a.png width=16 height=16>', false",
    "'<img src=a.png style=\"width:600px; height: 2px\">', false",
    "'<img src=a.png style=\"width:12pt\">', false"
  })
  void aPictureOnAPage(String picture, boolean holdsTheTable) {
    String page =
        "<html><body><h1>" + TITLE + "</h1><p>" + String.join("</p><p>", HEADINGS) + "</p>";
    byte[] bytes = (page + picture + "</body></html>").getBytes(StandardCharsets.UTF_8);
    assertThat(isPictured(bytes)).isEqualTo(holdsTheTable);
  }

  @ParameterizedTest
  @CsvSource({"400,300,true", "16,16,false", "400,2,false"})
  void aPictureInADocument(int width, int height, boolean holdsTheTable)
      throws IOException, InvalidFormatException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText(TITLE);
      HEADINGS.forEach(heading -> document.createParagraph().createRun().setText(heading));
      XWPFRun run = document.createParagraph().createRun();
      run.addPicture(
          new ByteArrayInputStream(DOT),
          Document.PICTURE_TYPE_GIF,
          "dot.gif",
          Units.toEMU(width),
          Units.toEMU(height));
      document.write(out);
      assertThat(isPictured(out.toByteArray())).isEqualTo(holdsTheTable);
    }
  }

  private static boolean isPictured(byte[] bytes) {
    return new ReportReader()
        .read(bytes, "report", Limits.standard())
        .doubt("t2")
        .filter(doubt -> doubt.reason() == Reason.TABLE_IN_PICTURE)
        .isPresent();
  }
}
