package org.qibei.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.qibei.account.Role;
import org.qibei.filing.Filing;
import org.qibei.filing.FilingStatus;
import org.qibei.filing.Submission;
import org.qibei.notice.Drafting;
import org.qibei.notice.ItemText;
import org.qibei.platform.Audited;

/**
 * The reviewer sends a report back (退回整改): a notice is drafted from what is confirmed; the report
 * goes back when that notice is issued.
 */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
@Audited
public class ReturnFiling {
  @Inject Desk desk;
  @Inject ReviewItems items;
  @Inject Hindrances hindrances;
  @Inject Drafting drafting;

  /** Drafts the notice, or brings its draft up to date, and tells which it is. */
  public long draftNotice(long filingId) {
    Filing filing = require(filingId);
    filing.requireOpenYear();
    Submission submission = desk.submission(filing);
    List<ReviewItem> confirmed = items.confirmed(filing, submission);
    Hindrances.refuse(hindrances.toReturn(confirmed));
    List<ItemText> texts = confirmed.stream().map(item -> ItemTexts.of(item.group())).toList();
    return drafting.draft(submission, texts).id();
  }

  private Filing require(long filingId) {
    return desk.require(filingId).status() == FilingStatus.PROPOSED
        ? desk.requireSupervised(filingId)
        : desk.requireMine(filingId);
  }
}
