package org.qibei.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The developer's loop: saved pages show at once, compiled classes are deployed again. */
public final class Develop {

  private static final Duration GLANCE = Duration.ofMillis(400);

  private final ServerFolder server;
  private final WarFolder war;

  private Develop(ServerFolder server) {
    this.server = server;
    this.war = WarFolder.ofWorkingTree(server.war()).withTestOverlay();
  }

  public static void main(String[] arguments) throws Exception {
    Settings settings = Settings.fromProperties();
    new Develop(ServerFolder.laidOutIn(Path.of("target/dev"))).run(settings);
  }

  private void run(Settings settings) throws IOException {
    war.bringUpToDate();
    setDevelopmentStage();
    server.askForDeployment();
    int port = Launch.freePort(settings);
    Printed.say("starting", settings.data());
    try (DataFolder folder = DataFolder.taken(settings.data());
        Stack stack = Launch.start(settings, port, server.program(Launch.JVM))) {
      folder.remember(stack);
      Launch.stopAtCtrlC(stack, settings);
      Printed.say("dev.ready", stack.portal().address(), stack.portal().log());
      Launch.printAccounts();
      while (!stack.portal().endsWithin(GLANCE)) {
        follow();
      }
    }
  }

  /** In this stage the server reads each page anew when it is asked for. */
  private void setDevelopmentStage() throws IOException {
    String fragment =
        """
        <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
          <context-param>
            <param-name>jakarta.faces.PROJECT_STAGE</param-name>
            <param-value>Development</param-value>
          </context-param>
        </web-fragment>
        """;
    Path jar = server.war().resolve("WEB-INF/lib/development.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("META-INF/web-fragment.xml"));
      out.write(fragment.getBytes());
    }
  }

  private void follow() throws IOException {
    List<String> touched = touched();
    if (touched.isEmpty()) {
      return;
    }
    Printed.say("dev.copied", touched.size() > 5 ? touched.size() : String.join(", ", touched));
    boolean deploysAgain = touched.stream().anyMatch(Develop::needsDeployment);
    while (deploysAgain && !touched().isEmpty()) {
      Thread.yield();
    }
    if (deploysAgain) {
      deploy();
    }
  }

  /** A compiler at work deletes and writes at once: what is half done is looked at again. */
  private List<String> touched() throws IOException {
    try {
      return war.bringUpToDate();
    } catch (NoSuchFileException | UncheckedIOException stillChanging) {
      return List.of();
    }
  }

  private void deploy() throws IOException {
    Instant begin = Instant.now();
    server.askForDeployment();
    while (true) {
      if (Files.exists(server.marker("deployed"))) {
        Printed.say("dev.deployed", Duration.between(begin, Instant.now()).toSeconds());
        return;
      }
      if (Files.exists(server.marker("failed"))) {
        Printed.say("dev.failed", Files.readString(server.marker("failed")));
        return;
      }
      Child.pause(Duration.ofMillis(200));
    }
  }

  private static boolean needsDeployment(String name) {
    return name.startsWith("WEB-INF/") && !name.endsWith(".xhtml");
  }
}
