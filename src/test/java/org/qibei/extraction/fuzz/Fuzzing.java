package org.qibei.extraction.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qibei.form.Form;
import org.qibei.form.Forms;

/**
 * Fuzzes every target for two minutes with {@code mvn -Pfuzz test}, for ten with {@code
 * -Pfuzz-nightly}; what is found is kept among the inputs that every test run tries.
 */
class Fuzzing {
  private static final Path FINDINGS = Path.of("src", "test", "resources", "fuzz");
  static final int LONGEST_INPUT = 200_000;
  private static final Path WORK = Path.of("target", "fuzz");
  private static final String CLASSES =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  private static final List<String> INSTRUMENTED =
      List.of(
          "org.qibei.**",
          "org.apache.pdfbox.**",
          "org.apache.fontbox.**",
          "org.apache.poi.**",
          "org.apache.james.**",
          "org.jsoup.**");

  @ParameterizedTest
  @EnumSource
  void nothingIsFound(Target target) throws IOException, InterruptedException {
    Path findings = Files.createDirectories(FINDINGS.resolve(target.folder()));
    Set<String> known = names(findings);
    assertThat(fuzz(target, Integer.getInteger("qibei.fuzz.seconds"))).isZero();
    assertThat(names(findings)).isEqualTo(known);
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  private static int fuzz(Target target, int seconds) throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(WORK.resolve(target.folder()));
    Path findings = FINDINGS.resolve(target.folder());
    int number = 0;
    for (byte[] seed : target.seeds()) {
      Files.write(corpus.resolve("seed-" + number++), seed);
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Xss1m",
                "-Djava.awt.headless=true",
                "-Dqibei.fuzz=" + target,
                "-cp",
                CLASSES,
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzedTarget.class.getName(),
                "--instrumentation_includes=" + String.join(":", INSTRUMENTED),
                "--reproducer_path=" + WORK,
                "--keep_going=10",
                "-dict=" + dictionary(),
                "-max_total_time=" + seconds,
                "-max_len=" + LONGEST_INPUT,
                "-timeout=60",
                "-report_slow_units=60",
                "-rss_limit_mb=4096",
                "-print_final_stats=1",
                "-artifact_prefix=" + findings + "/"));
    command.add(corpus.toString());
    Path log = WORK.resolve(target.folder() + ".log");
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
  }

  /** The words of the forms, so that the fuzzer need not invent them. */
  private static Path dictionary() throws IOException {
    List<String> words =
        Forms.all().stream().flatMap(Fuzzing::words).distinct().map(Fuzzing::entry).toList();
    return Files.write(WORK.resolve("words.dict"), words);
  }

  private static Stream<String> words(Form form) {
    return Stream.concat(
        form.rows().map(row -> row.label()),
        form.tables().stream()
            .flatMap(table -> table.columns().stream())
            .map(column -> column.label()));
  }

  private static String entry(String word) {
    StringBuilder entry = new StringBuilder("\"");
    for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
      entry.append(String.format("\\x%02X", b));
    }
    return entry.append('"').toString();
  }
}
