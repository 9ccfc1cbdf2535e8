package org.qibei.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qibei.extraction.Doubt;
import org.qibei.extraction.UnreadableDocument;
import org.qibei.extraction.UnreadableDocument.Reason;
import org.qibei.extraction.scan.TextRecognition;

/** Whoever cannot read a scan is told what is missing and how to get it. */
class CliTextsTest {
  private static final CliTexts CHINESE = CliTexts.in(Locale.SIMPLIFIED_CHINESE);

  private static String said(Reason reason, Optional<TextRecognition> recognition) {
    return CHINESE.reason(new UnreadableDocument(reason), recognition);
  }

  private static Optional<TextRecognition> on(String program) {
    return TextRecognition.configured(Map.of("QIBEI_OCR", program));
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonForADoubtHasWordsInBothLanguages(org.qibei.extraction.Reason reason) {
    Doubt doubt = new Doubt("t2", reason, 0, null);
    assertThat(CHINESE.reason(doubt)).isNotBlank();
    assertThat(CliTexts.in(Locale.ENGLISH).reason(doubt)).isNotBlank();
  }

  @Test
  void aScanWithoutTextRecognitionSaysHowToSwitchItOn() {
    assertThat(said(Reason.SCANNED, Optional.empty())).contains("tesseract-ocr", "QIBEI_OCR=on");
    assertThat(said(Reason.DAMAGED, Optional.empty())).doesNotContain("QIBEI_OCR");
  }

  @Test
  void theMissingProgramIsNamed() {
    assertThat(said(Reason.NOT_RECOGNISED, on("/does/not/exist")))
        .contains("/does/not/exist", "tesseract-ocr-chi-sim", "QIBEI_OCR");
  }

  @Test
  void theMissingLanguageIsNamed(@TempDir Path folder) throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell to write a program in");
    Path program = Files.writeString(folder.resolve("poor.sh"), "#!/bin/sh\necho eng\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    assertThat(said(Reason.NOT_RECOGNISED, on(program.toString())))
        .contains("chi_sim", "QIBEI_OCR_LANGUAGE");
  }
}
