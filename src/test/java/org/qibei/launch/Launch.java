package org.qibei.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starts database and portal for a person who wants to see it, and stops both at Ctrl-C. */
public final class Launch {

  private Launch() {}

  public static void main(String[] arguments) throws Exception {
    Path data = Path.of(System.getProperty("qibei.data", "data")).toAbsolutePath();
    Files.createDirectories(data);
    try (MariaDb mariaDb = MariaDb.startOver(data.resolve("database"), cache());
        Portal portal = portal(mariaDb.database(), data)) {
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    portal.close();
                    mariaDb.close();
                  }));
      System.out.println(portal.address());
      portal.awaitEnd();
    }
  }

  private static Portal portal(Database database, Path data) throws IOException {
    Map<String, String> environment = new HashMap<>(database.environment());
    environment.put("QIBEI_DEMO", "true");
    environment.put("QIBEI_DATA", data.toString());
    int wanted = Integer.getInteger("qibei.port", 8080);
    return Portal.start(
        List.of("-Xmx640m", "-jar", Path.of("target", "qibei-bootable.jar").toString()),
        Ports.firstFreeFrom(wanted),
        Ports.anyFree(),
        environment,
        data.resolve("portal.log"));
  }

  private static Path cache() {
    return Path.of(System.getProperty("user.home"), ".cache", "qibei");
  }
}
