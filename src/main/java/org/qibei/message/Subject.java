package org.qibei.message;

import java.util.List;
import java.util.Optional;

/** What a message points to, and what its text mentions. */
record Subject(Long filing, Optional<Long> notice, List<String> parameters) {

  static Subject filing(long filing, String... parameters) {
    return new Subject(filing, Optional.empty(), List.of(parameters));
  }

  static Subject notice(long filing, long notice, String... parameters) {
    return new Subject(filing, Optional.of(notice), List.of(parameters));
  }
}
