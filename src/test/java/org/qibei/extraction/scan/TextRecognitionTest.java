package org.qibei.extraction.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.qibei.extraction.Limits;
import org.qibei.extraction.ReportReader;
import org.qibei.extraction.UnreadableDocument;
import org.qibei.extraction.UnreadableDocument.Reason;

/** Text recognition is off until somebody asks for it, and no program may hold up the portal. */
@Timeout(300)
class TextRecognitionTest {
  @TempDir Path folder;

  private static TextRecognition on(Map<String, String> environment) {
    return TextRecognition.configured(environment).orElseThrow();
  }

  @Test
  void itIsOffUnlessSwitchedOn() {
    assertThat(TextRecognition.configured(Map.of())).isEmpty();
    assertThat(TextRecognition.configured(Map.of("QIBEI_OCR", "off"))).isEmpty();
    assertThat(on(Map.of("QIBEI_OCR", "on")))
        .isEqualTo(new TextRecognition("tesseract", "chi_sim", Duration.ofSeconds(60), 40));
    assertThat(
            on(
                Map.of(
                    "QIBEI_OCR",
                    "/opt/tesseract",
                    "QIBEI_OCR_LANGUAGE",
                    "chi_sim+eng",
                    "QIBEI_OCR_SECONDS",
                    "9",
                    "QIBEI_OCR_PAGES",
                    "5")))
        .isEqualTo(new TextRecognition("/opt/tesseract", "chi_sim+eng", Duration.ofSeconds(9), 5));
    assertThatThrownBy(() -> on(Map.of("QIBEI_OCR", "on", "QIBEI_OCR_LANGUAGE", "-c x")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void itMayTakeSoMuchTimeForEachPage() {
    Limits limits = on(Map.of("QIBEI_OCR", "on")).within(Limits.standard());
    assertThat(limits.pages()).isEqualTo(40);
    assertThat(limits.work()).isEqualTo(Duration.ofSeconds(30 + 40 * 60));
  }

  @Test
  void itSaysWhatIsMissing() throws IOException {
    assertThat(on(Map.of("QIBEI_OCR", "/does/not/exist")).obstacle()).isPresent();
    String poor = program("echo eng");
    assertThat(on(Map.of("QIBEI_OCR", poor)).obstacle()).get().asString().contains("chi_sim");
    String rich = program("echo eng; echo chi_sim");
    assertThat(on(Map.of("QIBEI_OCR", rich)).obstacle()).isEmpty();
  }

  @Test
  void aProgramThatNeverEndsIsEndedAndLeavesNothingBehind() throws IOException {
    String endless = program("echo $$ > " + folder + "/pid; exec sleep 600");
    UnreadableDocument refused = refused(endless, 1);
    assertThat(refused.reason()).isEqualTo(Reason.PAGE_TOO_SLOW);
    assertThat(refused.details()).isEqualTo(List.of(1, 1L));
    long pid = Long.parseLong(Files.readString(folder.resolve("pid")).strip());
    ProcessHandle.of(pid).ifPresent(process -> process.onExit().join());
    assertThat(leftBehind()).isZero();
  }

  @Test
  void aProgramThatFailsIsNamedAsTheCause() throws IOException {
    assertThat(refused(program("exit 3"), 40).reason()).isEqualTo(Reason.NOT_RECOGNISED);
    assertThat(leftBehind()).isZero();
  }

  private long leftBehind() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("qibei-ocr"))
          .filter(file -> Files.exists(file.resolve("made-by-" + folder.getFileName())))
          .count();
    }
  }

  private UnreadableDocument refused(String program, int seconds) throws IOException {
    TextRecognition settings = on(Map.of("QIBEI_OCR", program, "QIBEI_OCR_SECONDS", "" + seconds));
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 420, BufferedImage.TYPE_BYTE_GRAY), "png", page);
    return catchThrowableOfType(
        UnreadableDocument.class,
        () ->
            new ReportReader(java.util.Optional.of(settings))
                .read(page.toByteArray(), "a.png", Limits.standard()));
  }

  /** A little program in place of Tesseract; it leaves its mark in the folder that it works in. */
  private String program(String does) throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell to write a program in");
    Path file = Files.createTempFile(folder, "program", ".sh");
    Files.writeString(
        file, "#!/bin/sh\ntouch made-by-" + folder.getFileName() + "\n" + does + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    return file.toString();
  }
}
