package org.qibei.check;

import java.util.List;
import org.qibei.check.Narrative.Paragraph;
import org.qibei.report.Place;

/**
 * A part of a report's text, such as a section, made comparable once.
 *
 * @param squeezed without spaces, and with plain figures and letters
 * @param lines its paragraphs made comparable, one a line
 */
public record Part(
    Place place,
    String raw,
    String squeezed,
    String lines,
    List<Paragraph> placed,
    int hanCharacters) {

  static Part of(Place place, String raw) {
    String words = Prose.withoutResidue(raw);
    List<String> paragraphs = Prose.lines(words);
    return new Part(
        place,
        raw,
        Glyph.squeezed(words),
        String.join("\n", paragraphs),
        paragraphs.stream().map(line -> new Paragraph(place, line)).toList(),
        Glyph.countHan(raw));
  }

  /** A part that is not there. */
  static Part none(Place place) {
    return new Part(place, "", "", "", List.of(), 0);
  }

  public List<String> paragraphs() {
    return placed.stream().map(Paragraph::text).toList();
  }
}
