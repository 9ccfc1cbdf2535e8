package org.qibei.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/rules.md");

  @Test
  void thePageSaysWhatTheBookSays() throws IOException {
    String today = new RulesPage().text();
    if (Boolean.getBoolean("qibei.write")) {
      Files.writeString(PAGE, today);
    }
    assertThat(PAGE)
        .as("stale: mvn -o test -Dtest=RulesPageTest -Dqibei.write=true")
        .hasContent(today);
  }
}
