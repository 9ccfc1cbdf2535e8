package org.qibei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The jar as it is handed to agencies: it runs alone, and speaks UTF-8 on a machine that does not.
 */
class CheckJarIT {

  private static final Path JAR = Path.of("target/qibei-check.jar");
  private static final String SAMPLES = "src/test/resources/samples/";

  @Test
  void itChecksAReportOnAMachineOfAnotherEncoding() throws IOException, InterruptedException {
    Process process = start("--format", "json", SAMPLES + "twin-004/report.txt");
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(out)
        .startsWith("{\"file\":\"" + SAMPLES + "twin-004/report.txt\"")
        .contains("\"rule\":\"TAB-04\"", "空白。", "请填上实际数字", "\"band\":\"良好\"");
  }

  @Test
  void itSaysNothingBesidesWhatItIsAsked() throws IOException, InterruptedException {
    Process process = start("--version");
    assertThat(process.getInputStream().readAllBytes()).isNotEmpty();
    assertThat(process.getErrorStream().readAllBytes()).isEmpty();
    assertThat(process.waitFor()).isZero();
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-jar",
                JAR.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.start();
  }
}
