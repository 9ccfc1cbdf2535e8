package org.qibei.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.qibei.check.SoundReport;
import org.qibei.extraction.made.OfdReport;

/** The size of a document's pages is what most of them have; texts and web pages have none. */
class PageSizeTest {

  private static Reading read(byte[] bytes) {
    return new ReportReader().read(bytes, "report", Limits.standard());
  }

  private static byte[] pdf(PDRectangle... pages) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (PDRectangle page : pages) {
        document.addPage(new PDPage(page));
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] word(int width, int height) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText("示例市工业和信息化局2021年政府信息公开工作年度报告");
      CTPageSz size = document.getDocument().getBody().addNewSectPr().addNewPgSz();
      size.setW(BigInteger.valueOf(width));
      size.setH(BigInteger.valueOf(height));
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void aPdfSaysHowLargeItsPagesAre() throws IOException {
    assertThat(read(pdf(PDRectangle.A4, PDRectangle.A3, PDRectangle.A4)).pageSize())
        .contains(new PageSize(210, 297));
    assertThat(read(pdf(PDRectangle.LETTER)).pageSize()).contains(new PageSize(216, 279));
  }

  @Test
  void aWordDocumentSaysHowLargeItsPagesAre() throws IOException {
    assertThat(read(word(11906, 16838)).pageSize()).contains(new PageSize(210, 297));
    assertThat(read(word(12240, 15840)).pageSize()).contains(new PageSize(216, 279));
  }

  @Test
  void anOldWordDocumentSaysHowLargeItsPagesAre() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("src/test/resources/documents/report.doc"));
    assertThat(read(bytes).pageSize()).contains(new PageSize(210, 297));
  }

  @Test
  void anOfdDocumentSaysHowLargeItsPagesAre() throws IOException {
    byte[] bytes = OfdReport.write(SoundReport.complete2021());
    assertThat(read(bytes).pageSize()).contains(new PageSize(210, 297));
    assertThat(read(resized(bytes, "0 0 216 279")).pageSize()).contains(new PageSize(216, 279));
    assertThat(read(resized(bytes, "")).pageSize()).isEmpty();
  }

  /** The same OFD document on other paper, or on paper of which it does not speak. */
  private static byte[] resized(byte[] bytes, String box) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(bytes));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        String content = new String(from.readAllBytes(), StandardCharsets.UTF_8);
        String area = box.isEmpty() ? "" : "<ofd:PhysicalBox>" + box + "</ofd:PhysicalBox>";
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(
            content
                .replaceAll("<ofd:PhysicalBox>[^<]*</ofd:PhysicalBox>", area)
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  @Test
  void aTextHasNoPages() {
    byte[] text = "示例市工业和信息化局2021年政府信息公开工作年度报告".getBytes(StandardCharsets.UTF_8);
    assertThat(read(text).pageSize()).isEmpty();
  }
}
