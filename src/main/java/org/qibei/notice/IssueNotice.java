package org.qibei.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.qibei.account.Account;
import org.qibei.account.Role;
import org.qibei.agency.Agency;
import org.qibei.filing.CurrentAccount;
import org.qibei.filing.Filing;
import org.qibei.filing.FilingReturned;
import org.qibei.filing.Filings;
import org.qibei.platform.Audited;
import org.qibei.platform.Zone;

/**
 * The office issues a notice (签发): it takes the next number, the letter is kept as it is, and the
 * report is with the agency again.
 */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
@Audited
public class IssueNotice {
  @Inject Notices notices;
  @Inject Filings filings;
  @Inject Returning returning;
  @Inject Serials serials;
  @Inject Letters letters;
  @Inject CurrentAccount account;
  @Inject Clock clock;
  @Inject Event<NoticeIssued> issued;
  @Inject Event<FilingReturned> returned;

  /** Issues the draft and tells the number that it bears from now on. */
  public String issue(long noticeId) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, Zone.SHANGHAI);
    Notice notice = notices.requireReviewed(noticeId);
    Filing filing = filings.hold(notice.filing());
    notices.hold(notice);
    Account by = account.get();
    notice.requireComplete(today);
    returning.requireMine(notice);
    notice.issue(nextNumber(notice.issuer(), today.getYear()), today, new Signature(by, now));
    notices.record(notice);
    notice.keepAs(letters.keep(notice, today));
    sendBack(filing, notice, by, now);
    issued.fire(NoticeIssued.of(notice, by.id()));
    return notice.documentNumber().orElseThrow();
  }

  private NoticeNumber nextNumber(Agency issuer, int year) {
    return NoticeNumber.of(Issuers.markOf(issuer), year, serials.next(issuer, year));
  }

  /** A notice that replaces a void one finds the report with the agency already. */
  private void sendBack(Filing filing, Notice notice, Account by, Instant now) {
    if (filing.status().isWithAgency()) {
      return;
    }
    String number = notice.documentNumber().orElseThrow();
    filing.examination().sendForRectification(by, number, now);
    returned.fire(
        new FilingReturned(
            filing.id(), filing.agency().id(), filing.campaign().fiscalYear(), by.id(), number));
  }
}
