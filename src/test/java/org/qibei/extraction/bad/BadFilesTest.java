package org.qibei.extraction.bad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qibei.extraction.UnreadableDocument.Reason;

/**
 * Every bad file is told apart, or read, within ten seconds and within the memory of a small
 * program, and a sound report is read after it as if nothing had been.
 */
class BadFilesTest {
  private static final String MEMORY = "-Xmx256m";
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final long MINUTES_FOR_ALL = 10;

  /** Whoever reads a program's output waits for its end, however long it takes. */
  private static final Path OUTPUT = Path.of("target", "bad-files.txt");

  private static final Map<String, BadFilesRun.Line> LINES = new ConcurrentHashMap<>();

  @BeforeAll
  static void readThemAll() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process run =
        new ProcessBuilder(
                java,
                MEMORY,
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                BadFilesRun.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(OUTPUT.toFile())
            .start();
    boolean ended = run.waitFor(MINUTES_FOR_ALL, TimeUnit.MINUTES);
    run.destroyForcibly();
    List<String> said = Files.readAllLines(OUTPUT);
    assertThat(ended).as(String.join("\n", said)).isTrue();
    assertThat(run.exitValue()).as(String.join("\n", said)).isZero();
    LINES.putAll(
        said.stream()
            .flatMap(BadFilesRun.Line::in)
            .collect(Collectors.toMap(BadFilesRun.Line::what, Function.identity())));
  }

  static Stream<BadFile> all() {
    return BadFile.all().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void isToldApartOrRead(BadFile file) {
    String outcome = LINES.get(file.what()).outcome();
    if (file.isRead()) {
      assertThat(outcome).isEqualTo(BadFilesRun.READ);
    } else {
      assertThat(Arrays.stream(Reason.values()).filter(r -> r.name().equals(outcome)))
          .containsAnyElementsOf(file.reasons());
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void takesLittleTimeAndMemoryAndHarmsNoOther(BadFile file) {
    BadFilesRun.Line line = LINES.get(file.what());
    assertThat(line.time()).isLessThan(PATIENCE);
    assertThat(line.ranOutOfMemory()).isFalse();
    assertThat(line.unharmed()).isTrue();
  }
}
