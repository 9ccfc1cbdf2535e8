package org.qibei.web;

import java.util.Optional;

/** Finds what really happened inside what was wrapped around it on its way. */
final class Causes {
  private Causes() {}

  static <T extends Throwable> Optional<T> of(Throwable thrown, Class<T> type) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return Optional.of(type.cast(cause));
      }
    }
    return Optional.empty();
  }
}
