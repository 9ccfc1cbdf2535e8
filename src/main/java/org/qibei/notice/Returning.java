package org.qibei.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.qibei.account.Caller;
import org.qibei.filing.Filing;
import org.qibei.platform.Refusal;

/** Who may return a report at this moment, and so write and issue the notice that returns it. */
@ApplicationScoped
public class Returning {
  @Inject Notices notices;
  @Inject Caller caller;

  /** Only who holds the report returns it; a proposal is the supervisor's to return. */
  void requireMine(Notice notice) {
    Filing filing = notice.filing();
    switch (filing.status()) {
      case IN_REVIEW -> require(isHeld(filing), "refusals.filing.not-claimed-by-you");
      case PROPOSED ->
          require(caller.supervises(filing.agency()), "refusals.review.supervisor-needed");
      default ->
          require(
              filing.status().isWithAgency() && replaces(notice),
              "refusals.notice.report-elsewhere");
    }
  }

  private boolean isHeld(Filing filing) {
    return filing
        .claim()
        .reviewer()
        .filter(holder -> holder.id() == caller.accountId())
        .isPresent();
  }

  /** Whether it says again what a void notice said of the same report. */
  private boolean replaces(Notice notice) {
    return notices.of(notice.filing()).stream()
        .filter(other -> other.status() == NoticeStatus.VOID)
        .anyMatch(other -> other.submission().id().equals(notice.submission().id()));
  }

  private static void require(boolean allowed, String otherwise) {
    if (!allowed) {
      throw new Refusal(otherwise);
    }
  }
}
