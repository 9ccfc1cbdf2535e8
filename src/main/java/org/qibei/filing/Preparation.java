package org.qibei.filing;

import java.time.Instant;
import java.time.LocalDate;
import org.qibei.account.Account;
import org.qibei.platform.Refusal;

/** The agency's side of a filing (填报): from the draft over the head's sign-off to the hand-in. */
public final class Preparation {
  private final Filing filing;

  Preparation(Filing filing) {
    this.filing = filing;
  }

  /** Hands the draft to the agency's head (待本单位审签). */
  public void sendForSignOff(Account clerk, Instant now) {
    filing.requireEditable();
    if (!filing.campaign().isSignOffRequired()) {
      throw new Refusal("refusals.filing.sign-off-not-required");
    }
    filing.move(FilingStatus.AWAITING_SIGN_OFF, clerk, now, null);
  }

  /** The head sends the draft back to the clerk. */
  public void sendBack(Account head, String reason, Instant now) {
    filing.status().require(FilingStatus.AWAITING_SIGN_OFF);
    filing.move(whereItCameFrom(), head, now, reason);
  }

  /**
   * Whether the head's signature is what the report needs next; one that lies with the head stays
   * there though the year no longer asks for it.
   */
  public boolean needsSignature() {
    return filing.campaign().isSignOffRequired()
        || filing.status() == FilingStatus.AWAITING_SIGN_OFF;
  }

  /** The agency hands its report in; from here on only a reviewer can move it. */
  public void submit(Submission submission, Account who, LocalDate due, Instant now) {
    filing.requireOpenYear();
    if (needsSignature()) {
      filing.status().require(FilingStatus.AWAITING_SIGN_OFF);
    } else {
      filing.requireEditable();
    }
    filing.move(FilingStatus.SUBMITTED, who, now, null);
    filing.carry(submission, due);
  }

  /**
   * The agency takes its report back before anybody reviews it, while it can still hand it in; a
   * first report counts as missing from then on.
   */
  public void withdraw(Account who, String reason, Instant now) {
    filing.status().require(FilingStatus.SUBMITTED);
    filing.requireOpenYear();
    FilingStatus before = whereItCameFrom();
    filing.move(before, who, now, reason);
    if (before == FilingStatus.DRAFT) {
      filing.carryNothing();
    }
  }

  /** A first report becomes a draft again; one that a reviewer had returned is returned still. */
  private FilingStatus whereItCameFrom() {
    return filing.steps().stream()
        .map(FilingStep::from)
        .filter(FilingStatus::isEditable)
        .reduce((earlier, later) -> later)
        .orElse(FilingStatus.DRAFT);
  }
}
