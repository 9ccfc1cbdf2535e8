package org.qibei.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaunchTest {

  private static final Database INSTALLED =
      new Database("jdbc:mysql://127.0.0.1:3306/qibei", "qibei", "secret");

  @TempDir Path folder;

  @Test
  void whereTheEmbeddedDatabaseDoesNotRunTheVariablesAreNamed() {
    Settings settings = settings(Optional.empty());
    assertThatThrownBy(() -> Launch.refuseWhereNoDatabaseRuns(settings, "Mac OS X aarch64"))
        .hasMessageContaining("QIBEI_DB_URL")
        .hasMessageContaining("请安装 MySQL")
        .hasMessageContaining("Mac OS X aarch64");
  }

  @Test
  void anInstalledDatabaseServesEverySystem() {
    Settings settings = settings(Optional.of(INSTALLED));
    assertThatCode(() -> Launch.refuseWhereNoDatabaseRuns(settings, "Mac OS X aarch64"))
        .doesNotThrowAnyException();
  }

  @Test
  void aTakenPortIsAnsweredByALaterOne() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(Ports.firstFreeFrom(taken.getLocalPort())).isGreaterThan(taken.getLocalPort());
    }
  }

  /** Ports above are given to connections that go out, by the system, at any moment. */
  @Test
  void aPortIsGivenOnceAndToNoConnectionThatGoesOut() {
    List<Integer> given = Stream.generate(Ports::anyFree).limit(50).toList();
    assertThat(given).doesNotHaveDuplicates().allMatch(port -> port < 32_768);
  }

  private Settings settings(Optional<Database> database) {
    return new Settings(folder, folder, 8080, database);
  }
}
