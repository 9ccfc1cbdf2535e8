package org.qibei.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qibei.demo.DemoSignIns;

/** Starts database and portal for a person who wants to see it, and stops both at Ctrl-C. */
public final class Launch {

  /**
   * A heap that gives back what it does not need, for a small machine. In ten seconds open requests
   * are answered; what comes later is turned away.
   */
  static final List<String> JVM =
      List.of(
          "-Xms128m",
          "-Xmx512m",
          "-XX:+UseSerialGC",
          "-XX:MinHeapFreeRatio=20",
          "-XX:MaxHeapFreeRatio=40",
          "-Dorg.wildfly.sigterm.suspend.timeout=10",
          "-Dfile.encoding=UTF-8");

  private static final String DEMO = System.getProperty("qibei.demo", "true");

  private Launch() {}

  public static void main(String[] arguments) throws Exception {
    Settings settings = Settings.fromProperties();
    Instant begin = Instant.now();
    int port = freePort(settings);
    Printed.say("starting", settings.data());
    try (DataFolder folder = DataFolder.taken(settings.data());
        Stack stack = start(settings, port, program())) {
      folder.remember(stack);
      stopAtCtrlC(stack, settings);
      long seconds = Duration.between(begin, Instant.now()).toSeconds();
      Printed.say("ready", stack.portal().address(), stack.portal().log(), seconds);
      printAccounts();
      while (!stack.portal().endsWithin(Duration.ofHours(1))) {
        continue;
      }
    }
  }

  static List<String> program() {
    List<String> program = new ArrayList<>(JVM);
    program.add("-jar");
    program.add(Path.of("target/qibei-bootable.jar").toString());
    return program;
  }

  static Stack start(Settings settings, int port, List<String> program) throws IOException {
    refuseWhereNoDatabaseRuns(
        settings, System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    try {
      return Stack.start(settings, port, program, demonstration(settings));
    } catch (IOException failed) {
      Printed.say("failed");
      throw failed;
    }
  }

  private static Map<String, String> demonstration(Settings settings) throws IOException {
    return Map.of(
        "QIBEI_DEMO", DEMO, "QIBEI_CLOCK_OFFSET", DemoDay.offset(settings.data()).toString());
  }

  static void refuseWhereNoDatabaseRuns(Settings settings, String system) throws IOException {
    boolean runs = system.toLowerCase(Locale.ROOT).matches("linux (amd64|x86_64)");
    if (settings.needsEmbeddedDatabase() && !runs) {
      throw new IOException(Printed.text("unsupported", system));
    }
  }

  static int freePort(Settings settings) {
    int port = Ports.firstFreeFrom(settings.port());
    if (port != settings.port()) {
      Printed.say("port.taken", String.valueOf(settings.port()), String.valueOf(port));
    }
    return port;
  }

  static void stopAtCtrlC(Stack stack, Settings settings) {
    Thread stop =
        new Thread(
            () -> {
              Printed.say("stopping");
              stack.close();
              Printed.say("stopped", settings.data());
            });
    Runtime.getRuntime().addShutdownHook(stop);
  }

  /** The demo itself says who can sign in. */
  static void printAccounts() {
    if (Boolean.parseBoolean(DEMO)) {
      Printed.say("accounts");
      DemoSignIns.lines().forEach(line -> Printed.asItIs("  " + line));
    }
  }
}
