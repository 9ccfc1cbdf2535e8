package org.qibei.extraction.bad;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.qibei.extraction.Limits;
import org.qibei.extraction.ReportReader;
import org.qibei.extraction.UnreadableDocument;

/** Reads all bad files one after the other in one program, and a sound report after each. */
final class BadFilesRun {
  static final String READ = "READ";
  private static final String MARK = "bad file";
  private static final int CELLS = 200;

  /** Time is measured instead of limited, because a busy machine is slow at everything. */
  private static final Limits LIMITS =
      new Limits(Limits.standard().bytes(), Limits.standard().pages(), Duration.ofMinutes(5));

  /** What became of one file, and of the sound report after it. */
  record Line(
      String what, String outcome, Duration time, boolean ranOutOfMemory, boolean unharmed) {

    static Stream<Line> in(String printed) {
      String[] words = printed.split("\t");
      return words[0].equals(MARK)
          ? Stream.of(
              new Line(
                  words[1],
                  words[2],
                  Duration.ofMillis(Long.parseLong(words[3])),
                  Boolean.parseBoolean(words[4]),
                  Boolean.parseBoolean(words[5])))
          : Stream.empty();
    }

    String printed() {
      return "%s\t%s\t%s\t%d\t%s\t%s"
          .formatted(MARK, what, outcome, time.toMillis(), ranOutOfMemory, unharmed);
    }
  }

  private BadFilesRun() {}

  /** A line for each file whose description contains the argument, for each file without one. */
  public static void main(String[] only) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    for (BadFile file : BadFile.all()) {
      if (only.length == 0 || file.what().contains(only[0])) {
        out.println(line(file).printed());
      }
    }
  }

  private static Line line(BadFile file) throws IOException {
    byte[] bytes = file.bytes();
    long start = cpu();
    String outcome = READ;
    boolean memory = false;
    try {
      new ReportReader().read(bytes, file.fileName(), LIMITS);
    } catch (UnreadableDocument refusal) {
      outcome = refusal.reason().name();
      memory = refusal.getCause() instanceof OutOfMemoryError;
    } catch (RuntimeException fault) {
      outcome = fault.toString();
    }
    Duration time = Duration.ofNanos(cpu() - start);
    return new Line(file.what(), outcome, time, memory, isSoundReportRead());
  }

  /** The work alone: a busy machine does not make a file worse. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static boolean isSoundReportRead() throws IOException {
    byte[] sound = BadFile.sound("docx");
    return new ReportReader().read(sound, "b.docx", LIMITS).report().figures().size() == CELLS;
  }
}
