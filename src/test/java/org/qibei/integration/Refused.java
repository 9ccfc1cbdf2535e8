package org.qibei.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.qibei.platform.Refusal;

/** That the business said no, and why. */
final class Refused {

  private Refused() {}

  /** For {@code satisfies}: a refusal with this key. */
  static Consumer<Throwable> refused(String key) {
    return thrown ->
        assertThat(thrown)
            .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.key()).isEqualTo(key));
  }
}
