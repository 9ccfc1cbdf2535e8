package org.qibei.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.qibei.account.Role;
import org.qibei.platform.Audited;
import org.qibei.platform.Zone;

/** Shows the letter that a draft would become, marked as a draft (草稿). */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
@Audited
public class PreviewNotice {
  @Inject Notices notices;
  @Inject Letters letters;
  @Inject Serials serials;
  @Inject Clock clock;

  /** The draft as a PDF file. */
  public byte[] pdf(long noticeId) {
    return new LetterPdf().preview(letters.of(notices.requireReviewed(noticeId), today()));
  }

  /** The serial that the letter would bear if it were issued now; another may come first. */
  public int expectedSerial(long noticeId) {
    return serials.forecast(notices.requireReviewed(noticeId).issuer(), today().getYear());
  }

  /** The issuer's mark and the year, as they stand before the serial. */
  public String numberBeforeSerial(long noticeId) {
    return notices.requireReviewed(noticeId).mark() + "〔" + today().getYear() + "〕";
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(Zone.SHANGHAI));
  }
}
