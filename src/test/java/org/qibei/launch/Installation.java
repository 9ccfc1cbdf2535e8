package org.qibei.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A whole installation over a folder of its own, with demo data, test pages and probes, which a
 * test may break and start again over the same data. It has time for a document on a machine with
 * much else to do.
 */
public final class Installation implements AutoCloseable {

  /** {@code -Dqibei.test.db=mysql}: the portal under test works on MySQL instead of MariaDB. */
  private static final boolean ON_MYSQL = "mysql".equals(System.getProperty("qibei.test.db"));

  private final Settings settings;
  private final ServerFolder server;
  private final Map<String, String> environment;
  private Stack stack;

  private Installation(Settings settings, ServerFolder server) {
    this.settings = settings;
    this.server = server;
    this.environment =
        Map.of(
            "QIBEI_DEMO", "true",
            "QIBEI_CLOCK_OFFSET", DemoDay.beginning().toString(),
            "QIBEI_MAX_SECONDS", "300");
  }

  /** Starts the portal of this build over an empty folder. */
  public static Installation startedIn(Path folder) throws IOException {
    ServerFolder server = ServerFolder.laidOutIn(folder.resolve("server"));
    war(server.war()).withTestOverlay().bringUpToDate();
    Settings settings = ownData(Files.createDirectories(folder.resolve("data")));
    Installation installation =
        new Installation(ON_MYSQL ? onMySql(settings, folder) : settings, server);
    installation.start();
    return installation;
  }

  private void start() throws IOException {
    server.askForDeployment();
    stack = Stack.start(settings, Ports.anyFree(), server.program(Launch.JVM), environment);
  }

  public Stack stack() {
    return stack;
  }

  public String address() {
    return stack.portal().address();
  }

  /** The portal is gone from one instant to the next; its database goes on. */
  public void killPortal() {
    kill(stack.portal().process());
  }

  /** The database is gone from one instant to the next, under the running portal. */
  public void killDatabase() {
    kill(stack.databaseProcess().orElseThrow());
  }

  private static void kill(ProcessHandle process) {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Starts what was broken again, over the same data. */
  public void startAgain() throws IOException {
    stack.close();
    start();
  }

  @Override
  public void close() {
    stack.close();
  }

  /** The packed portal where the build made one; {@code -Dqibei.war=none} takes the classes. */
  private static WarFolder war(Path folder) throws IOException {
    Path packed = Path.of(System.getProperty("qibei.war", "none"));
    if (!Files.exists(packed)) {
      return WarFolder.ofWorkingTree(folder);
    }
    Trees.unzip(packed, folder);
    return new WarFolder(folder);
  }

  /** Settings over an empty folder, on a database of its own. */
  static Settings ownData(Path folder) throws IOException {
    Trees.empty(folder);
    return new Settings(folder.toAbsolutePath(), Settings.defaultCache(), 0, Optional.empty());
  }

  private static Settings onMySql(Settings settings, Path folder) throws IOException {
    MySql mySql = TestRun.closedAtTheEnd(MySql.startOverEmpty(folder.resolve("portal-on-mysql")));
    return new Settings(
        settings.data(), settings.cache(), settings.port(), Optional.of(mySql.database()));
  }
}
