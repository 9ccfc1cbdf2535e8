package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;

/** The agency types figures into the tables; each cell is saved for itself. */
@Stateless
@RolesAllowed({Role.CLERK, Role.HEAD})
@Audited
public class SaveFigure {
  private static final int LONGEST = 100;

  @Inject Filings filings;
  @Inject Drafts drafts;
  @Inject Caller caller;
  @Inject Clock clock;

  /** Saves one cell, or tells who changed it meanwhile. */
  public Saved save(long filingId, Entry entry) {
    return saveAll(filingId, List.of(entry)).get(0);
  }

  /**
   * Saves several cells at once, as when a piece of a spreadsheet is pasted; each may be overtaken
   * for itself.
   */
  public List<Saved> saveAll(long filingId, List<Entry> entries) {
    Filing filing = filings.holdForTyping(filings.requireOwn(filingId));
    Draft draft = drafts.require(filing);
    entries.forEach(entry -> requireCell(draft, entry));
    return entries.stream()
        .map(entry -> drafts.save(filing, entry, caller.accountId(), clock.instant()))
        .toList();
  }

  private static void requireCell(Draft draft, Entry entry) {
    if (draft.form().cell(entry.place()).isEmpty() && draft.figure(entry.place()).isEmpty()) {
      throw new Refusal("refusals.draft.no-such-place", entry.place());
    }
    if (entry.value().length() > LONGEST) {
      throw new Refusal("refusals.draft.figure-too-long", LONGEST);
    }
  }
}
