package org.qibei.filing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Enters the rows of a new draft, some two hundred, in as few statements as there is need for. */
final class NewRows {
  private static final int AT_ONCE = 100;

  private final EntityManager em;
  private final long filing;

  NewRows(EntityManager em, Filing filing) {
    this.em = em;
    this.filing = filing.id();
  }

  void figures(List<DraftFigure> figures) {
    insert(
        "insert into draft_figure (filing_id, place, value, raw, doubt, confidence, provenance, version)",
        figures.stream().map(this::values).toList());
  }

  private Object[] values(DraftFigure figure) {
    return new Object[] {
      filing,
      figure.place(),
      figure.value(),
      figure.raw().orElse(null),
      figure.doubt().orElse(null),
      figure.confidence().orElse(null),
      figure.source().map(DocumentPlace::asText).orElse(null),
      figure.version()
    };
  }

  void sections(List<DraftSection> sections) {
    insert(
        "insert into draft_section (filing_id, section, heading, body, raw, doubt, provenance, version)",
        sections.stream().map(this::values).toList());
  }

  private Object[] values(DraftSection section) {
    return new Object[] {
      filing,
      section.id(),
      section.heading().orElse(null),
      section.body(),
      section.raw().orElse(null),
      section.doubt().orElse(null),
      section.source().map(DocumentPlace::asText).orElse(null),
      section.version()
    };
  }

  private void insert(String into, List<Object[]> rows) {
    for (int from = 0; from < rows.size(); from += AT_ONCE) {
      List<Object[]> some = rows.subList(from, Math.min(from + AT_ONCE, rows.size()));
      String slots = "(" + "?, ".repeat(some.get(0).length - 1) + "?)";
      String values = String.join(", ", Collections.nCopies(some.size(), slots));
      Query statement = em.createNativeQuery(into + " values " + values);
      int slot = 1;
      for (Object value : some.stream().flatMap(Stream::of).toArray()) {
        statement.setParameter(slot++, value);
      }
      statement.executeUpdate();
    }
  }
}
