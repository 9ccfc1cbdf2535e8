package org.qibei.check;

import java.util.List;
import org.qibei.report.Place;

/**
 * A part of a report's text, such as a section, made comparable once: as a whole without spaces,
 * and paragraph by paragraph.
 */
public record Part(
    Place place, String raw, String squeezed, List<String> paragraphs, int hanCharacters) {

  static Part of(Place place, String raw) {
    return new Part(place, raw, Prose.squeeze(raw), Prose.paragraphs(raw), Glyph.countHan(raw));
  }

  static Part none(Place place) {
    return new Part(place, "", "", List.of(), 0);
  }
}
