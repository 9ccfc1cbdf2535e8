package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.platform.Audited;

/**
 * The agency states deliberately that there were no such cases: blank cells of a table become 0.
 */
@Stateless
@RolesAllowed({Role.CLERK, Role.HEAD})
@Audited
public class FillBlanksWithZero {
  private static final String ZERO = "0";

  @Inject Filings filings;
  @Inject Drafts drafts;
  @Inject Caller caller;
  @Inject Clock clock;

  /** Fills those of the cells that are blank at this moment; others are left as they are. */
  public List<Saved> fill(long filingId, Collection<String> places) {
    Filing filing = filings.holdForTyping(filings.requireOwn(filingId));
    Draft draft = drafts.require(filing);
    return places.stream()
        .filter(place -> draft.form().cell(place).isPresent())
        .filter(place -> draft.figure(place).map(DraftFigure::isBlank).orElse(true))
        .map(place -> zero(place, draft.figure(place)))
        .map(entry -> drafts.save(filing, entry, caller.accountId(), clock.instant()))
        .toList();
  }

  private static Entry zero(String place, Optional<DraftFigure> before) {
    return new Entry(place, ZERO, before.map(DraftFigure::version).orElse(0));
  }
}
