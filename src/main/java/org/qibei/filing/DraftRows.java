package org.qibei.filing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The statements on a draft's rows; each changes one row, and only from the version that was seen.
 */
final class DraftRows {
  private final EntityManager em;
  private final long filing;

  DraftRows(EntityManager em, Filing filing) {
    this.em = em;
    this.filing = filing.id();
  }

  List<DraftFigure> figures() {
    return rows(
            "select place, value, raw, doubt, confidence, provenance, confirmed_at, version"
                + " from draft_figure where filing_id = ?")
        .stream()
        .map(
            row ->
                new DraftFigure(
                    (String) row[0],
                    (String) row[1],
                    Optional.ofNullable((String) row[2]),
                    Optional.ofNullable((String) row[3]),
                    Optional.ofNullable((BigDecimal) row[4]),
                    source(row[5]),
                    row[6] != null,
                    ((Number) row[7]).intValue()))
        .toList();
  }

  List<DraftSection> sections() {
    return rows(
            "select section, heading, body, raw, doubt, provenance, confirmed_at, version"
                + " from draft_section where filing_id = ?")
        .stream()
        .map(
            row ->
                new DraftSection(
                    (String) row[0],
                    Optional.ofNullable((String) row[1]),
                    (String) row[2],
                    Optional.ofNullable((String) row[3]),
                    Optional.ofNullable((String) row[4]),
                    source(row[5]),
                    row[6] != null,
                    ((Number) row[7]).intValue()))
        .toList();
  }

  private static Optional<DocumentPlace> source(Object text) {
    return Optional.ofNullable((String) text).map(DocumentPlace::read);
  }

  /** What stands at a place now, a cell or a text, and from which version it may be changed. */
  record Standing(String value, int version, String heading) {
    static final Standing NOTHING = new Standing("", 0, "");
  }

  Optional<Standing> figure(String place) {
    return standing(
        "select value, version, '' from draft_figure where filing_id = ? and place = ?", place);
  }

  Optional<Standing> section(String id) {
    return standing(
        "select body, version, coalesce(heading, '') from draft_section where filing_id = ? and section = ?",
        id);
  }

  @SuppressWarnings("unchecked")
  private Optional<Standing> standing(String sql, String place) {
    List<Object[]> found = prepare(sql, filing, place).getResultList();
    return found.stream()
        .findFirst()
        .map(row -> new Standing((String) row[0], ((Number) row[1]).intValue(), (String) row[2]));
  }

  void clear() {
    run("delete from draft_figure where filing_id = ?", filing);
    run("delete from draft_section where filing_id = ?", filing);
  }

  /** Whoever types a figure also settles the doubt about it. */
  boolean update(Entry entry, long account, Instant now) {
    return run(
            "update draft_figure set value = ?, confirmed_by = ?, confirmed_at = ?, version = version + 1"
                + " where filing_id = ? and place = ? and version = ?",
            entry.value(),
            account,
            now,
            filing,
            entry.place(),
            entry.version())
        == 1;
  }

  /** A cell that the document did not have; of two who add it at once the second adds nothing. */
  boolean addIfAbsent(Entry entry, long account, Instant now) {
    return run(
            "insert ignore into draft_figure (filing_id, place, value, confirmed_by, confirmed_at, version)"
                + " values (?, ?, ?, ?, ?, 1)",
            filing,
            entry.place(),
            entry.value(),
            account,
            now)
        == 1;
  }

  boolean updateText(Entry entry, long account, Instant now) {
    return run(
            "update draft_section set body = ?, confirmed_by = ?, confirmed_at = ?,"
                + " version = version + 1 where filing_id = ? and section = ? and version = ?",
            entry.value(),
            account,
            now,
            filing,
            entry.place(),
            entry.version())
        == 1;
  }

  boolean addTextIfAbsent(Entry entry, long account, Instant now) {
    return run(
            "insert ignore into draft_section (filing_id, section, body, confirmed_by, confirmed_at,"
                + " version) values (?, ?, ?, ?, ?, 1)",
            filing,
            entry.place(),
            entry.value(),
            account,
            now)
        == 1;
  }

  /** A heading is compared by its words: it has no version, so it never stands in a text's way. */
  boolean retitle(String section, String heading, String was) {
    return run(
            "update draft_section set heading = nullif(?, '')"
                + " where filing_id = ? and section = ? and coalesce(heading, '') = ?",
            heading,
            filing,
            section,
            was)
        == 1;
  }

  /** What follows from a text, such as the year from the title; it has no author of its own. */
  void derive(String section, String body) {
    run(
        "insert into draft_section (filing_id, section, body, version) values (?, ?, ?, 1)"
            + " on duplicate key update body = values(body)",
        filing,
        section,
        body);
  }

  void confirm(String place, long account, Instant now) {
    for (String rows : List.of("draft_figure set", "draft_section set")) {
      String key = rows.startsWith("draft_figure") ? "place" : "section";
      run(
          "update "
              + rows
              + " confirmed_by = ?, confirmed_at = ? where filing_id = ? and "
              + key
              + " = ? and confirmed_at is null",
          account,
          now,
          filing,
          place);
    }
  }

  private int run(String sql, Object... values) {
    return prepare(sql, values).executeUpdate();
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String sql) {
    return prepare(sql, filing).getResultList();
  }

  private Query prepare(String sql, Object... values) {
    Query query = em.createNativeQuery(sql);
    for (int index = 0; index < values.length; index++) {
      query.setParameter(index + 1, values[index]);
    }
    return query;
  }
}
