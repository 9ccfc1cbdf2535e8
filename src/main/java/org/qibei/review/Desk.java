package org.qibei.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qibei.account.Account;
import org.qibei.account.Caller;
import org.qibei.filing.CurrentAccount;
import org.qibei.filing.Filing;
import org.qibei.filing.FilingStatus;
import org.qibei.filing.Filings;
import org.qibei.filing.Submission;
import org.qibei.filing.Submissions;
import org.qibei.platform.NotFound;
import org.qibei.platform.Refusal;

/** The report on the reviewer's desk: held for one decision at a time. */
@ApplicationScoped
public class Desk {
  @Inject Filings filings;
  @Inject Submissions submissions;
  @Inject CurrentAccount account;
  @Inject Caller caller;

  /** A report that the caller reviews or oversees, held until the transaction ends. */
  Filing require(long filingId) {
    return filings.hold(filings.requireReviewed(filingId));
  }

  /** The same, refused unless the caller has claimed it and reviews it now. */
  Filing requireMine(long filingId) {
    Filing filing = require(filingId);
    if (filing.status() != FilingStatus.IN_REVIEW) {
      throw new Refusal("refusals.review.not-in-review");
    }
    if (!isMine(filing)) {
      String holder = filing.claim().reviewer().map(Account::displayName).orElse("");
      throw new Refusal("refusals.review.held-by-other", holder);
    }
    return filing;
  }

  /** A report whose review the caller supervises. */
  Filing requireSupervised(long filingId) {
    Filing filing = require(filingId);
    if (!caller.supervises(filing.agency())) {
      throw new Refusal("refusals.review.supervisor-needed");
    }
    return filing;
  }

  boolean isMine(Filing filing) {
    return filing
        .claim()
        .reviewer()
        .filter(holder -> holder.id().equals(caller.accountId()))
        .isPresent();
  }

  Submission submission(Filing filing) {
    return submissions.last(filing).orElseThrow(NotFound::new);
  }

  Account me() {
    return account.get();
  }
}
