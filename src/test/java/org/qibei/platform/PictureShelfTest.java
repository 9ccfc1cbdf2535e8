package org.qibei.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture is made once, and again only after it had to go. */
class PictureShelfTest {
  private static final String SHA = "0".repeat(63);

  @TempDir private Path folder;
  private final AtomicInteger made = new AtomicInteger();

  private byte[] ask(PictureShelf shelf, String name) {
    return shelf.get(
        name,
        () -> {
          made.incrementAndGet();
          return new byte[] {1, 2, 3};
        });
  }

  @Test
  void isMadeOnce() {
    PictureShelf shelf = new PictureShelf(folder.resolve("pictures"));
    assertThat(ask(shelf, SHA + "a-1")).containsExactly(1, 2, 3);
    assertThat(ask(shelf, SHA + "a-1")).containsExactly(1, 2, 3);
    assertThat(made).hasValue(1);
    assertThat(ask(shelf, SHA + "a-2")).hasSize(3);
    assertThat(made).hasValue(2);
  }

  @Test
  void theOldestGoesFirst() throws IOException {
    PictureShelf shelf = new PictureShelf(folder);
    ask(shelf, SHA + "a-1");
    ask(shelf, SHA + "b-1");
    Files.setLastModifiedTime(folder.resolve(SHA + "a-1"), FileTime.from(Instant.EPOCH));
    shelf.makeRoom(3);
    assertThat(folder.resolve(SHA + "a-1")).doesNotExist();
    assertThat(folder.resolve(SHA + "b-1")).exists();
  }

  @Test
  void whatCouldNotBeMadeIsTriedAgain() {
    PictureShelf shelf = new PictureShelf(folder);
    assertThat(shelf.get(SHA + "a-1", () -> new byte[0])).isEmpty();
    assertThat(ask(shelf, SHA + "a-1")).hasSize(3);
  }

  @Test
  void aServerThatStartsMakesAllAnew() {
    PictureShelf shelf = new PictureShelf(folder);
    ask(shelf, SHA + "a-1");
    shelf.begin();
    ask(shelf, SHA + "a-1");
    assertThat(made).hasValue(2);
  }

  @Test
  void noNameLeavesTheFolder() {
    PictureShelf shelf = new PictureShelf(folder);
    assertThatThrownBy(() -> ask(shelf, "../" + SHA + "a-1"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
