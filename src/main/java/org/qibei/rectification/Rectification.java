package org.qibei.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.qibei.account.Caller;
import org.qibei.filing.Filing;
import org.qibei.filing.FilingSubmitted;
import org.qibei.filing.Filings;
import org.qibei.filing.Submission;
import org.qibei.filing.Submissions;
import org.qibei.notice.Notice;
import org.qibei.notice.NoticeClosed;
import org.qibei.notice.NoticeItem;
import org.qibei.notice.Notices;

/**
 * Holds the items of a filing's notices against its present submission: what is mended closes by
 * itself, what is waived closes with the reason, the rest stays open.
 */
@ApplicationScoped
public class Rectification {
  @Inject Notices notices;
  @Inject Filings filings;
  @Inject Submissions submissions;
  @Inject Remainders remainders;
  @Inject Caller caller;
  @Inject Clock clock;
  @Inject Event<NoticeClosed> closed;

  void handedIn(@Observes FilingSubmitted event) {
    settle(filings.require(event.filing()));
  }

  /** Brings the items of the filing's notices up to date; done again after each waiver. */
  public void settle(Filing filing) {
    List<Notice> concerned =
        notices.of(filing).stream().filter(notice -> notice.course().isInForce()).toList();
    if (!concerned.isEmpty()) {
      Submission submission = submissions.current(filing).orElseThrow();
      Remainder remainder = remainders.of(filing, submission);
      concerned.forEach(notice -> settle(notice, remainder));
    }
  }

  private void settle(Notice notice, Remainder remainder) {
    if (notice.submission().id().equals(remainder.submission().id())) {
      return;
    }
    Instant now = clock.instant();
    for (NoticeItem item : notice.items()) {
      remainder.settle(item, now);
    }
    if (notice.closeIfDone(now)) {
      closed.fire(NoticeClosed.of(notice, caller.accountId()));
    }
  }
}
