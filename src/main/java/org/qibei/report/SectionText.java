package org.qibei.report;

import java.util.Optional;

/** The words of one section: its heading as written, if it has one, and its paragraphs. */
public record SectionText(Optional<String> heading, String text) {

  public static SectionText of(String heading, String text) {
    return new SectionText(Optional.of(heading), text);
  }

  public static SectionText withoutHeading(String text) {
    return new SectionText(Optional.empty(), text);
  }
}
