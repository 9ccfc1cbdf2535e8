package org.qibei.filing;

import java.time.Instant;
import org.qibei.account.Account;
import org.qibei.platform.Refusal;

/** The reviewers' side of a filing (审核): who takes the report on, and what becomes of it. */
public final class Examination {
  private final Filing filing;

  Examination(Filing filing) {
    this.filing = filing;
  }

  /** A reviewer takes the report on; the loser of two is refused. */
  public void claim(Account reviewer, Instant now) {
    if (filing.status() == FilingStatus.IN_REVIEW && filing.claim().reviewer().isPresent()) {
      throw new Refusal(
          "refusals.filing.claimed-by-other", filing.claim().reviewer().get().displayName());
    }
    filing.status().require(FilingStatus.SUBMITTED);
    filing.move(FilingStatus.IN_REVIEW, reviewer, now, null);
    filing.hold(Claim.of(reviewer, now));
  }

  /** The superior office, or a supervisor, takes the report over from whoever holds it. */
  public void takeOver(Account reviewer, String reason, Instant now) {
    filing.status().require(FilingStatus.IN_REVIEW);
    filing.note(reviewer, now, reason);
    filing.hold(Claim.of(reviewer, now));
  }

  /** The reviewer puts the report back into the queue. */
  public void release(Account reviewer, Instant now) {
    requireHeldBy(reviewer);
    filing.move(FilingStatus.SUBMITTED, reviewer, now, null);
    filing.hold(Claim.none());
  }

  /** The reviewer proposes acceptance to the supervisor, where the campaign asks for it. */
  public void propose(Account reviewer, String remark, Instant now) {
    requireHeldBy(reviewer);
    filing.move(FilingStatus.PROPOSED, reviewer, now, remark);
  }

  /** The supervisor does not follow the proposal: the report is in review again. */
  public void rejectProposal(Account supervisor, String reason, Instant now) {
    filing.status().require(FilingStatus.PROPOSED);
    filing.move(FilingStatus.IN_REVIEW, supervisor, now, reason);
  }

  /** What was proposed is accepted as such though the year no longer asks for proposals. */
  public void accept(Account who, String remark, Instant now) {
    boolean proposed =
        filing.campaign().isProposalRequired() || filing.status() == FilingStatus.PROPOSED;
    filing.status().require(proposed ? FilingStatus.PROPOSED : FilingStatus.IN_REVIEW);
    filing.move(FilingStatus.ACCEPTED, who, now, remark);
  }

  /** Sends the report back for rectification (退回整改), also after acceptance. */
  public void sendForRectification(Account who, String reason, Instant now) {
    filing.status().requireAny(FilingStatus.examined());
    filing.requireOpenYear();
    filing.move(FilingStatus.RETURNED, who, now, reason);
    filing.hold(Claim.none());
  }

  private void requireHeldBy(Account reviewer) {
    filing.status().require(FilingStatus.IN_REVIEW);
    filing.claim().requireHolder(reviewer);
  }
}
