package org.qibei.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qibei.browser.page.Visitor;
import org.qibei.launch.Installation;

/** The portal stays small on a small machine. */
class MemoryIT {

  private static final int VISITS = 200;
  private static final long LIMIT_IN_MEBIBYTES = 800;
  private static final Map<String, List<String>> WAYS =
      Map.of(
          "clerk2", List.of("/agency/home", "/agency/history", "/agency/notices", "/me/inbox"),
          "reviewer", List.of("/reviewer/queue", "/reviewer/queue?view=all", "/reviewer/notices"),
          "admin", List.of("/admin/scorecards", "/admin/accounts", "/admin/audit"));

  @Test
  void staysWithinItsMemoryAfterTwoHundredVisits() throws IOException {
    try (Installation installation = Installation.startedIn(Path.of("target/it/memory"))) {
      int visits = 0;
      while (visits < VISITS) {
        for (Map.Entry<String, List<String>> way : WAYS.entrySet()) {
          visits += walk(installation.address(), way.getKey(), way.getValue());
        }
      }
      long resident = resident(installation.stack().portal().process().pid());
      Files.writeString(
          Path.of("target/resident-memory.txt"), resident + " MiB after " + visits + " visits\n");
      assertThat(resident).isLessThanOrEqualTo(LIMIT_IN_MEBIBYTES);
    }
  }

  private static int walk(String address, String name, List<String> paths) {
    try (Visitor visitor = Visitor.signedIn(address, name)) {
      paths.forEach(path -> assertThat(visitor.open(path).status()).isEqualTo(200));
    }
    return paths.size() + 1;
  }

  private static long resident(long process) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }
}
