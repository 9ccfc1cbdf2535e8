package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was changed in a draft, by whom and when: lines are added, never altered. */
@ApplicationScoped
public class DraftChanges {
  @Inject EntityManager em;

  /** One change; a place in the draft, what stood there and what stands there now. */
  public record Line(String place, String before, String after, Optional<String> by, Instant at) {}

  void add(Filing filing, String place, String before, String after, long account, Instant now) {
    em.createNativeQuery(
            "insert into draft_change (filing_id, place, old_value, new_value, account_id, changed_at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .setParameter(1, filing.id())
        .setParameter(2, place)
        .setParameter(3, before)
        .setParameter(4, after)
        .setParameter(5, account)
        .setParameter(6, now)
        .executeUpdate();
  }

  /** Who last changed the place. */
  public Optional<String> lastAuthor(Filing filing, String place) {
    return of(filing, place).stream().findFirst().flatMap(Line::by);
  }

  /** The changes of one place, the latest first. */
  @SuppressWarnings("unchecked")
  public List<Line> of(Filing filing, String place) {
    List<Object[]> rows =
        em.createNativeQuery(
                "select c.place, c.old_value, c.new_value, a.display_name, c.changed_at"
                    + " from draft_change c left join account a on a.id = c.account_id"
                    + " where c.filing_id = ? and c.place = ? order by c.id desc")
            .setParameter(1, filing.id())
            .setParameter(2, place)
            .getResultList();
    return rows.stream().map(DraftChanges::line).toList();
  }

  private static Line line(Object[] row) {
    return new Line(
        (String) row[0],
        Optional.ofNullable((String) row[1]).orElse(""),
        Optional.ofNullable((String) row[2]).orElse(""),
        Optional.ofNullable((String) row[3]),
        ((Timestamp) row[4]).toInstant());
  }
}
