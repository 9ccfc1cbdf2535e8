package org.qibei.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortalLogTest {

  private static final String STAMP = "2026-01-01 00:00:00,000";

  @TempDir Path folder;

  private Process server;

  @Test
  void aServerThatSaysSoHasStarted() throws IOException {
    PortalLog log = serverThatPrints(STAMP + " INFO  [org.jboss.as] WFLYSRV0025: started in 9 ms");
    log.awaitStart();
    assertThat(Files.readString(folder.resolve("log"))).contains("WFLYSRV0025");
  }

  @Test
  void aFailedDeploymentIsToldWithItsReasonWhileTheServerStillRuns() throws IOException {
    PortalLog log =
        serverThatPrints(
            STAMP + " ERROR [org.jboss.msc] MSC000001: Failed to start service X",
            "Caused by: java.lang.IllegalStateException: the schema is newer",
            STAMP + " ERROR [org.jboss.as] WFLYCTL0013: Operation (deploy) failed");
    assertThatThrownBy(log::awaitStart)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("the schema is newer");
  }

  @Test
  void aServerThatEndsHasFailed() throws IOException {
    Process process = Child.of(List.of("sh", "-c", "echo no java here"), Map.of()).start();
    PortalLog log = new PortalLog(process, folder.resolve("log"));
    assertThatThrownBy(log::awaitStart).hasMessageContaining("ended");
  }

  @AfterEach
  void endServer() {
    if (server != null) {
      Child.stop(server.toHandle(), Duration.ofSeconds(2));
    }
  }

  private PortalLog serverThatPrints(String... lines) throws IOException {
    Map<String, String> text = Map.of("TEXT", String.join("\n", lines));
    server = Child.of(List.of("sh", "-c", "echo \"$TEXT\"; exec sleep 60"), text).start();
    return new PortalLog(server, folder.resolve("log"));
  }
}
