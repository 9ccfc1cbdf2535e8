package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.qibei.account.Role;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;
import org.qibei.platform.Subject;
import org.qibei.platform.Zone;

/**
 * The agency records where and since when its report can be read by everybody (条例 Articles 24, 49);
 * until the year is closed it may correct that.
 */
@Stateless
@RolesAllowed({Role.CLERK, Role.HEAD})
@Audited
public class RecordPublication {
  @Inject Filings filings;
  @Inject PublicationRecords records;
  @Inject CurrentAccount account;
  @Inject Subject subject;
  @Inject Clock clock;

  /** The day is that of first publication; publishing again after a correction does not move it. */
  public void record(long filingId, String link, LocalDate publishedOn) {
    Filing filing = filings.hold(filings.requireOwn(filingId));
    filing.requireOpenYear();
    if (filing.status() == FilingStatus.EXEMPT) {
      throw new Refusal("refusals.publication.exempt");
    }
    PublicLink where = PublicLink.read(link);
    Instant now = clock.instant();
    requireDay(filing.campaign().fiscalYear(), publishedOn, now);
    records.forChange(filing).record(where, publishedOn, account.get(), now);
    subject.say(publishedOn + " " + where.text());
  }

  /** A year's report cannot have been published before the year was over, nor tomorrow. */
  private static void requireDay(int fiscalYear, LocalDate day, Instant now) {
    if (day == null) {
      throw new Refusal("refusals.publication.day-missing");
    }
    if (day.isAfter(now.atZone(Zone.SHANGHAI).toLocalDate())) {
      throw new Refusal("refusals.publication.day-to-come");
    }
    if (day.getYear() <= fiscalYear) {
      throw new Refusal("refusals.publication.day-too-early", fiscalYear);
    }
  }
}
