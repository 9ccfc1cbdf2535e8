package org.qibei.check;

import java.util.Arrays;
import java.util.Optional;

/**
 * What speaks for or against a table that holds nothing but zero. Zero is lawful and costs nothing
 * by itself; the verdict tells a reviewer where to look.
 *
 * @param words the sentence that it rests on, where one does
 * @param rule the rule that found the contradiction, where there is one
 */
public record ZeroVerdict(String table, Kind kind, Optional<String> words, Optional<String> rule) {

  /** How well the zero is borne out. */
  public enum Kind {
    /** The text says that there was none. */
    STATED("stated"),
    /** Last year's table was zero too. */
    CONSISTENT("consistent"),
    /** Nothing says so. */
    UNSUPPORTED("unsupported"),
    /** The text, a register or another table says otherwise. */
    CONTRADICTED("contradicted");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }

    /** The one with this public name. */
    public static Kind of(String id) {
      return Arrays.stream(values())
          .filter(kind -> kind.id.equals(id))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(id));
    }
  }
}
