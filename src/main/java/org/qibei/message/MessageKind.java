package org.qibei.message;

import java.util.Locale;

/** What a message is about; its text stands in the bundle under the kind's key. */
public enum MessageKind {
  FILING_SENT_FOR_SIGN_OFF,
  FILING_SENT_BACK,
  FILING_SUBMITTED,
  FILING_WITHDRAWN,
  FILING_RETURNED,
  FILING_ACCEPTED,
  FILING_REMINDER,
  NOTICE_ISSUED,
  NOTICE_ACKNOWLEDGED,
  NOTICE_VOIDED,
  NOTICE_CLOSED;

  /** Whether it speaks to the reviewer's side, which opens other pages than the agency. */
  public boolean isForReviewers() {
    return this == FILING_SUBMITTED || this == FILING_WITHDRAWN || this == NOTICE_ACKNOWLEDGED;
  }

  /** Lower-case name with hyphens, as keys of texts use it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
