package org.qibei.check;

import java.util.Optional;

/** How the report looks from outside: where it is published, and on what pages it stands. */
public record Outside(Optional<Publication> publication, Optional<PageLayout> layout) {
  public static Outside unknown() {
    return new Outside(Optional.empty(), Optional.empty());
  }
}
