package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.qibei.extraction.recognition.StatedDates;
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
    new DraftRows(em, filing).clear();
    NewRows rows = new NewRows(em, filing);
    rows.figures(figures);
    rows.sections(sections);
  }

  /** Saves one cell if it still is as the typist saw it; otherwise tells who was there first. */
  Saved save(Filing filing, Entry entry, long account, Instant now) {
    DraftRows rows = new DraftRows(em, filing);
    Standing before = rows.figure(entry.place()).orElse(Standing.NOTHING);
    boolean written =
        entry.version() == 0
            ? rows.addIfAbsent(entry, account, now)
            : rows.update(entry, account, now);
    if (!written) {
      return overtaken(filing, entry, rows.figure(entry.place()).orElse(Standing.NOTHING), now);
    }
    rows.confirm(entry.place(), account, now);
    changes.add(filing, entry.place(), before.value(), entry.value(), account, now);
    return new Saved.Kept(entry.place(), entry.version() + 1, now);
  }

  /** Saves one text in the same way. */
  Saved saveText(Filing filing, Entry entry, long account, Instant now) {
    DraftRows rows = new DraftRows(em, filing);
    Standing before = rows.section(entry.place()).orElse(Standing.NOTHING);
    boolean written =
        entry.version() == 0
            ? rows.addTextIfAbsent(entry, account, now)
            : rows.updateText(entry, account, now);
    if (!written) {
      return overtaken(filing, entry, rows.section(entry.place()).orElse(Standing.NOTHING), now);
    }
    derived(entry).forEach(rows::derive);
    changes.add(filing, entry.place(), before.value(), entry.value(), account, now);
    return new Saved.Kept(entry.place(), entry.version() + 1, now);
  }

  /** Saves the heading of a text if it still reads as the typist saw it. */
  Saved saveHeading(Filing filing, Heading heading, long account, Instant now) {
    DraftRows rows = new DraftRows(em, filing);
    rows.addTextIfAbsent(new Entry(heading.section(), "", 0), account, now);
    if (rows.retitle(heading.section(), heading.value(), heading.was())) {
      changes.add(filing, heading.place(), heading.was(), heading.value(), account, now);
      return new Saved.Kept(heading.place(), 0, now);
    }
    String there = rows.section(heading.section()).orElse(Standing.NOTHING).heading();
    Entry entry = new Entry(heading.place(), heading.value(), 0);
    return overtaken(filing, entry, new Standing(there, 0, there), now);
  }

  /**
   * The year follows from the title and the day from the closing lines, as when a document is read.
   */
  private static Map<String, String> derived(Entry entry) {
    return switch (entry.place()) {
      case DraftSection.TITLE -> Map.of(DraftSection.FISCAL_YEAR, year(entry.value()));
      case DraftSection.SIGN_OFF ->
          Map.of(
              DraftSection.SIGNED_ON,
              StatedDates.lastDay(entry.value()).map(LocalDate::toString).orElse(""));
      default -> Map.of();
    };
  }

  private static String year(String title) {
    OptionalInt year = StatedDates.year(title);
    return year.isPresent() ? Integer.toString(year.getAsInt()) : "";
  }

  /** Two who typed the same agree; otherwise the second is told of the first. */
  private Saved overtaken(Filing filing, Entry entry, Standing there, Instant now) {
    if (there.value().equals(entry.value())) {
      return new Saved.Kept(entry.place(), there.version(), now);
    }
    String by = changes.lastAuthor(filing, entry.place()).orElse("");
    return new Saved.Overtaken(entry.place(), there.version(), by, there.value(), entry.value());
  }

  /** Settles a doubt: the place stands as it was read. */
  void confirm(Filing filing, String place, long account, Instant now) {
    new DraftRows(em, filing).confirm(place, account, now);
  }
}
