package org.qibei.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One running place of the server put together by the build; many can share its programs. */
final class ServerFolder {

  private static final List<String> OPENED =
      List.of(
          "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
          "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
          "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
          "--add-opens=java.base/java.io=ALL-UNNAMED",
          "--add-opens=java.base/java.net=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.management/javax.management=ALL-UNNAMED",
          "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

  private final Path home;
  private final Path base;

  private ServerFolder(Path home, Path base) {
    this.home = home;
    this.base = base;
  }

  /** Lays out a fresh place over the server in target/server, or the one named by qibei.server. */
  static ServerFolder laidOutIn(Path folder) throws IOException {
    Path home = Path.of(System.getProperty("qibei.server", "target/server")).toAbsolutePath();
    if (!Files.isRegularFile(home.resolve("jboss-modules.jar"))) {
      throw new IOException(Printed.text("server.missing", home));
    }
    Path base = folder.toAbsolutePath();
    Trees.empty(base);
    Files.createDirectories(base.resolve("deployments"));
    Files.createDirectories(base.resolve("configuration"));
    try (Stream<Path> files = Files.list(home.resolve("standalone/configuration"))) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Files.copy(
            file,
            base.resolve("configuration").resolve(file.getFileName()),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    lookForChangesTwiceASecond(base.resolve("configuration/standalone.xml"));
    return new ServerFolder(home, base);
  }

  private static void lookForChangesTwiceASecond(Path configuration) throws IOException {
    String text = Files.readString(configuration);
    Files.writeString(
        configuration, text.replace("scan-interval=\"5000\"", "scan-interval=\"500\""));
  }

  /** The folder whose content is the portal. */
  Path war() {
    return base.resolve("deployments/ROOT.war");
  }

  /** Written by the server's scanner beside the folder: dodeploy, deployed, failed. */
  Path marker(String ending) {
    return base.resolve("deployments/ROOT.war." + ending);
  }

  void askForDeployment() throws IOException {
    Files.deleteIfExists(marker("failed"));
    Files.deleteIfExists(marker("deployed"));
    Files.writeString(marker("dodeploy"), "");
  }

  List<String> program(List<String> jvm) {
    List<String> program = new ArrayList<>(jvm);
    program.addAll(OPENED);
    program.add("-Djboss.home.dir=" + home);
    program.add("-Djboss.server.base.dir=" + base);
    program.add("-Dorg.jboss.boot.log.file=" + base.resolve("log/boot.log"));
    program.add(
        "-Dlogging.configuration=" + base.resolve("configuration/logging.properties").toUri());
    program.add("-Djava.awt.headless=true");
    program.add("-jar");
    program.add(home.resolve("jboss-modules.jar").toString());
    program.add("-mp");
    program.add(home.resolve("modules").toString());
    program.add("org.jboss.as.standalone");
    return program;
  }
}
