package org.qibei.demo;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.account.Standings;
import org.qibei.check.FindingGroup;
import org.qibei.check.Severity;
import org.qibei.check.Wording;
import org.qibei.filing.Filing;
import org.qibei.filing.Filings;
import org.qibei.filing.Submissions;
import org.qibei.notice.IssueNotice;
import org.qibei.review.ConfirmFinding;
import org.qibei.review.ReturnFiling;

/**
 * A reviewer of the demonstration at work: returns a report through the same use cases as the
 * desk's pages. It lends a reviewer's role, so it serves the portal's start alone, when nobody is
 * signed in, and denies itself to everybody who is.
 */
@Stateless
@PermitAll
@RunAs(Role.REVIEWER)
public class DemoReviewer {
  @Inject Caller caller;
  @Inject Standings standings;
  @Inject Filings filings;
  @Inject Submissions submissions;
  @Inject ConfirmFinding confirm;
  @Inject ReturnFiling returning;
  @Inject IssueNotice issue;

  @Resource SessionContext session;

  /** Confirms all errors and warnings, drafts the notice and issues it. */
  public void returnWithNotice(long filingId, String reviewer) {
    if (session.isCallerInRole(Role.ANYONE)) {
      throw new EJBAccessException();
    }
    caller.actAs(standings.of(reviewer).orElseThrow());
    Filing filing = filings.require(filingId);
    Wording.in(Locale.SIMPLIFIED_CHINESE)
        .grouped(submissions.current(filing).orElseThrow().findings())
        .stream()
        .filter(group -> group.severity() != Severity.HINT)
        .map(FindingGroup::key)
        .forEach(group -> confirm.confirm(filingId, group));
    issue.issue(returning.draftNotice(filingId));
  }
}
