package org.qibei.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarFolderTest {

  @TempDir Path temp;

  private Path pages;
  private Path overlay;
  private WarFolder war;

  @BeforeEach
  void twoLayers() throws IOException {
    pages = Files.createDirectories(temp.resolve("pages"));
    overlay = Files.createDirectories(temp.resolve("overlay"));
    Files.writeString(pages.resolve("index.xhtml"), "index");
    war = new WarFolder(temp.resolve("war")).with(pages, "").with(overlay, "parts");
  }

  @Test
  void copiesWhatIsNewAndThenNothing() throws IOException {
    assertThat(war.bringUpToDate()).containsExactly("index.xhtml");
    assertThat(war.bringUpToDate()).isEmpty();
  }

  @Test
  void placesALayerWhereItBelongs() throws IOException {
    Files.writeString(overlay.resolve("part.xhtml"), "part");
    war.bringUpToDate();
    assertThat(temp.resolve("war/parts/part.xhtml")).hasContent("part");
  }

  @Test
  void followsChangesAndRemovals() throws IOException {
    war.bringUpToDate();
    Files.writeString(pages.resolve("index.xhtml"), "changed index");
    assertThat(war.bringUpToDate()).containsExactly("index.xhtml");
    assertThat(temp.resolve("war/index.xhtml")).hasContent("changed index");
    Files.delete(pages.resolve("index.xhtml"));
    assertThat(war.bringUpToDate()).containsExactly("index.xhtml");
    assertThat(temp.resolve("war/index.xhtml")).doesNotExist();
  }
}
