package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qibei.filing.DraftRows.Standing;
import org.qibei.platform.Refusal;

/** The drafts at rest: a row a place, changed one at a time, each change with its line. */
@ApplicationScoped
public class Drafts {
  @Inject EntityManager em;
  @Inject DraftChanges changes;

  /** The draft of a filing; refuses where none was begun. */
  public Draft require(Filing filing) {
    return find(filing).orElseThrow(() -> new Refusal("refusals.draft.none"));
  }

  public Optional<Draft> find(Filing filing) {
    DraftRows rows = new DraftRows(em, filing);
    return filing
        .draft()
        .form()
        .map(form -> Draft.of(form, filing.draft().quality(), rows.figures(), rows.sections()));
  }

  /** Puts a new draft in the place of the old one, whose changes stay on record. */
  void replace(Filing filing, List<DraftFigure> figures, List<DraftSection> sections) {
    DraftRows rows = new DraftRows(em, filing);
    rows.clear();
    figures.forEach(rows::insert);
    sections.forEach(rows::insert);
  }

  /** Saves one cell if it still is as the typist saw it; otherwise tells who was there first. */
  Saved save(Filing filing, Entry entry, long account, Instant now) {
    DraftRows rows = new DraftRows(em, filing);
    Optional<Standing> before = rows.figure(entry.place());
    boolean written =
        entry.version() == 0
            ? rows.addIfAbsent(entry, account, now)
            : rows.update(entry, account, now);
    rows.confirm(entry.place(), account, now);
    return written
        ? kept(filing, entry, before, account, now)
        : overtaken(filing, entry, rows.figure(entry.place()));
  }

  /** Saves one text in the same way. */
  Saved save(Filing filing, Entry entry, String heading, long account, Instant now) {
    DraftRows rows = new DraftRows(em, filing);
    Optional<Standing> before = rows.section(entry.place());
    boolean written =
        entry.version() == 0
            ? rows.addIfAbsent(entry, heading, account, now)
            : rows.update(entry, heading, account, now);
    if (!written) {
      return overtaken(filing, entry, rows.section(entry.place()));
    }
    derived(entry).forEach(rows::derive);
    return kept(filing, entry, before, account, now);
  }

  /**
   * The year follows from the title and the day from the closing lines, as when a document is read.
   */
  private static Map<String, String> derived(Entry entry) {
    return switch (entry.place()) {
      case DraftSection.TITLE -> Map.of(DraftSection.FISCAL_YEAR, StatedDates.year(entry.value()));
      case DraftSection.SIGN_OFF -> Map.of(DraftSection.SIGNED_ON, StatedDates.day(entry.value()));
      default -> Map.of();
    };
  }

  private Saved kept(
      Filing filing, Entry entry, Optional<Standing> before, long account, Instant now) {
    String old = before.map(Standing::value).orElse("");
    changes.add(filing, entry.place(), old, entry.value(), account, now);
    return new Saved.Kept(entry.place(), entry.version() + 1, now);
  }

  private Saved overtaken(Filing filing, Entry entry, Optional<Standing> now) {
    String by = changes.lastAuthor(filing, entry.place()).orElse("");
    return new Saved.Overtaken(
        entry.place(),
        now.map(Standing::version).orElse(0),
        by,
        now.map(Standing::value).orElse(""),
        entry.value());
  }

  /** Settles a doubt: the place stands as it was read. */
  void confirm(Filing filing, String place, long account, Instant now) {
    new DraftRows(em, filing).confirm(place, account, now);
  }
}
