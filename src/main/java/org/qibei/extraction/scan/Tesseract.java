package org.qibei.extraction.scan;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.qibei.extraction.UnreadableDocument;
import org.qibei.extraction.UnreadableDocument.Reason;

/**
 * Runs Tesseract for one page: a process for each question, pictures and answers in a folder of
 * their own that goes with it, no shell, and an end to it all when the page's time is used up.
 */
final class Tesseract implements Closeable {
  private static final Logger LOG = System.getLogger(Tesseract.class.getName());
  private static final Duration TO_START = Duration.ofSeconds(20);
  private static final long LONGEST_ANSWER = 8L << 20;

  private final TextRecognition settings;
  private final int page;
  private final long end;
  private final Path folder;
  private int files;

  Tesseract(TextRecognition settings, int page) throws IOException {
    this(settings, page, settings.page());
  }

  private Tesseract(TextRecognition settings, int page, Duration time) throws IOException {
    this.settings = settings;
    this.page = page;
    this.end = System.nanoTime() + time.toNanos();
    this.folder = Files.createTempDirectory("qibei-ocr");
  }

  /** The languages that the program knows. */
  static Stream<String> languages(TextRecognition settings) throws IOException {
    try (Tesseract tesseract = new Tesseract(settings, 0, TO_START)) {
      return tesseract.run(List.of("--list-langs")).lines().map(String::strip).toList().stream();
    }
  }

  /** What the program says about how a picture is turned; nothing where it cannot tell. */
  String orientation(GreyPicture picture) throws IOException {
    Path file = write("page", picture.file());
    try {
      return run(List.of(file.toString(), "-", "--dpi", "300", "--psm", "0"));
    } catch (IOException tooLittle) {
      LOG.log(Level.DEBUG, "page " + page + " is taken as it lies", tooLittle);
      return "";
    }
  }

  /** All words of a picture. */
  List<Tsv.Word> words(GreyPicture picture, String layout) throws IOException {
    Path file = write("page", picture.file());
    return Tsv.words(
        run(
            List.of(
                file.toString(),
                "-",
                "--dpi",
                "300",
                "-l",
                settings.language(),
                "--psm",
                layout,
                "tsv")));
  }

  /** Whether the program knows the language that reads Latin figures best. */
  boolean knows(String language) throws IOException {
    return run(List.of("--list-langs")).lines().map(String::strip).anyMatch(language::equals);
  }

  /** All words of many small pictures; the page of a word is the place of its picture. */
  List<Tsv.Word> words(List<GreyPicture> pictures, List<String> options) throws IOException {
    if (pictures.isEmpty()) {
      return List.of();
    }
    StringBuilder list = new StringBuilder();
    for (GreyPicture picture : pictures) {
      list.append(write("cell", picture.file())).append('\n');
    }
    Path file = write("list", list.toString().getBytes(StandardCharsets.UTF_8));
    List<String> arguments = new ArrayList<>(List.of(file.toString(), "-"));
    arguments.addAll(options);
    arguments.addAll(List.of("--dpi", "300", "tsv"));
    return Tsv.words(run(arguments));
  }

  /** What the program says to these arguments. */
  String run(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(settings.program()));
    command.addAll(arguments);
    Path answer = folder.resolve("answer" + files++);
    Path complaint = folder.resolve("complaint");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    builder.redirectOutput(answer.toFile()).redirectError(complaint.toFile());
    Process process = builder.start();
    try {
      process.getOutputStream().close();
      if (!process.waitFor(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
        throw new UnreadableDocument(Reason.PAGE_TOO_SLOW, page, settings.page().toSeconds());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new UnreadableDocument(Reason.PAGE_TOO_SLOW, page, settings.page().toSeconds());
    } finally {
      process.destroyForcibly();
    }
    if (process.exitValue() != 0 || Files.size(answer) > LONGEST_ANSWER) {
      throw new IOException("exit " + process.exitValue() + ": " + start(complaint));
    }
    return Files.readString(answer, StandardCharsets.UTF_8);
  }

  private static String start(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return new String(bytes, 0, Math.min(300, bytes.length), StandardCharsets.UTF_8).strip();
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name + files++), bytes);
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
