package org.qibei.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.qibei.extraction.made.OfdReport;
import org.qibei.extraction.made.RandomReport;
import org.qibei.form.Forms;

/** Files that are no readable report are refused with a reason that says what to do. */
class RefusedFilesTest {
  private static final Path SAMPLES = Path.of("src", "test", "resources", "samples");

  @Test
  void aFileWithoutAByteIsEmpty() {
    assertThat(reason(new byte[0])).isEqualTo(UnreadableDocument.Reason.EMPTY);
  }

  @Test
  void aFileOverTheLimitIsTooLarge() throws IOException {
    Limits small = new Limits(100, 200, Duration.ofSeconds(30));
    assertThat(reason(sample("twin-002/report.txt"), small))
        .isEqualTo(UnreadableDocument.Reason.TOO_LARGE);
  }

  @Test
  void aPictureIsCalledByItsName() {
    byte[] png = "\u0089PNG\r\n\u001a\n0000IHDR".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(reason(png)).isEqualTo(UnreadableDocument.Reason.SCANNED);
  }

  @Test
  void anArchiveThatIsNoDocumentIsOfTheWrongType() throws IOException {
    assertThat(reason(zip("readme.txt", 10))).isEqualTo(UnreadableDocument.Reason.WRONG_TYPE);
  }

  @Test
  void aPdfUnderAPasswordIsEncrypted() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      assertThat(reason(saved(document))).isEqualTo(UnreadableDocument.Reason.ENCRYPTED);
    }
  }

  @Test
  void aPdfCutShortIsDamaged() throws IOException {
    byte[] whole = sample("twin-002/report.pdf");
    assertThat(reason(Arrays.copyOf(whole, whole.length / 3)))
        .isEqualTo(UnreadableDocument.Reason.DAMAGED);
  }

  @Test
  void anOfdDocumentCutShortIsDamaged() throws IOException {
    byte[] whole = OfdReport.write(RandomReport.of(Forms.governing(2023), 1, 0));
    assertThat(reason(Arrays.copyOf(whole, whole.length / 2)))
        .isEqualTo(UnreadableDocument.Reason.DAMAGED);
  }

  @Test
  void anOfdDocumentWithEntitiesIsDamaged() throws IOException {
    String entities =
        "<!DOCTYPE o [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><o><DocBody><DocRoot>&a;</DocRoot></DocBody></o>";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("OFD.xml"));
      zip.write(entities.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(reason(out.toByteArray())).isEqualTo(UnreadableDocument.Reason.DAMAGED);
  }

  @Test
  void aSavedPageWithoutItsPageIsDamaged() {
    String mail = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b--\n";
    assertThat(reason(mail.getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(UnreadableDocument.Reason.DAMAGED);
  }

  @Test
  void aWordDocumentCutShortIsDamaged() throws IOException {
    byte[] whole = sample("twin-002/report.docx");
    assertThat(reason(Arrays.copyOf(whole, whole.length - 2000)))
        .isEqualTo(UnreadableDocument.Reason.DAMAGED);
  }

  @Test
  void aWordDocumentThatInflatesWithoutEndIsRefused() throws IOException {
    assertThat(reason(zip("word/document.xml", 300_000_000)))
        .isIn(UnreadableDocument.Reason.TOO_LARGE, UnreadableDocument.Reason.DAMAGED);
  }

  @Test
  void aPdfOfMorePagesThanAllowedIsRefused() throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int i = 0; i < 201; i++) {
        document.addPage(new PDPage());
      }
      assertThat(reason(saved(document))).isEqualTo(UnreadableDocument.Reason.TOO_MANY_PAGES);
    }
  }

  @Test
  void aReadingThatTakesTooLongIsEnded() throws IOException {
    Limits hurried = new Limits(1 << 24, 200, Duration.ofNanos(1));
    assertThat(reason(sample("twin-002/report.pdf"), hurried))
        .isEqualTo(UnreadableDocument.Reason.TOO_SLOW);
  }

  @Test
  void twoReportsInOneFileAreNamed() throws IOException {
    String two =
        new String(sample("twin-002/report.txt"), StandardCharsets.UTF_8)
            + new String(sample("twin-004/report.txt"), StandardCharsets.UTF_8);
    UnreadableDocument refusal = refusal(two.getBytes(StandardCharsets.UTF_8), Limits.standard());
    assertThat(refusal.reason()).isEqualTo(UnreadableDocument.Reason.TWO_REPORTS);
    assertThat(refusal.details()).hasSize(2).last().asString().contains("例山县工业和信息化局");
  }

  @Test
  void theEndingOfTheNameDoesNotMatter() throws IOException {
    Reading reading =
        new ReportReader().read(sample("twin-002/report.docx"), "a.pdf", Limits.standard());
    assertThat(reading.format()).isEqualTo(Format.DOCX);
  }

  private static byte[] sample(String file) throws IOException {
    return Files.readAllBytes(SAMPLES.resolve(file));
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static byte[] zip(String name, int size) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      byte[] zeros = new byte[1 << 16];
      for (int written = 0; written < size; written += zeros.length) {
        zip.write(zeros, 0, Math.min(zeros.length, size - written));
      }
    }
    return out.toByteArray();
  }

  private static UnreadableDocument.Reason reason(byte[] bytes) {
    return reason(bytes, Limits.standard());
  }

  private static UnreadableDocument.Reason reason(byte[] bytes, Limits limits) {
    return refusal(bytes, limits).reason();
  }

  private static UnreadableDocument refusal(byte[] bytes, Limits limits) {
    return catchThrowableOfType(
        UnreadableDocument.class, () -> new ReportReader().read(bytes, "report", limits));
  }
}
