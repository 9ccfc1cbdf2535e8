package org.qibei.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseTest {

  @Test
  void anotherSchemaOnTheSameServerKeepsTheSettings() {
    Database database =
        new Database("jdbc:mysql://127.0.0.1:3306/qibei?sslMode=DISABLED", "u", "p");
    assertThat(database.withSchema("other").url())
        .isEqualTo("jdbc:mysql://127.0.0.1:3306/other?sslMode=DISABLED");
    assertThat(new Database("jdbc:mysql://db/qibei", "u", "p").withSchema("other").url())
        .isEqualTo("jdbc:mysql://db/other");
  }
}
