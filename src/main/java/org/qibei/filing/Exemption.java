package org.qibei.filing;

import java.time.Instant;
import org.qibei.account.Account;

/** The administrator's side of a filing: an agency owes nothing for the year (免报), or does. */
public final class Exemption {
  private final Filing filing;

  Exemption(Filing filing) {
    this.filing = filing;
  }

  /** Nothing is owed for the year any more. */
  public void grant(Account administrator, String reason, Instant now) {
    filing.move(FilingStatus.EXEMPT, administrator, now, reason);
    filing.excuse(reason);
  }

  /** The report is owed after all. */
  public void takeBack(Account administrator, String reason, Instant now) {
    filing.status().require(FilingStatus.EXEMPT);
    filing.requireOpenYear();
    filing.move(FilingStatus.DRAFT, administrator, now, reason);
    filing.excuse(null);
  }
}
