package org.qibei.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qibei.account.Role;
import org.qibei.agency.Agency;
import org.qibei.pdf.PageImages;
import org.qibei.platform.Audited;
import org.qibei.platform.Zone;

/** Shows the letter that a draft would become, marked as a draft (草稿). */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
@Audited
public class PreviewNotice {
  private static final int READABLE = 900;
  private static final int THUMBNAIL = 112;

  @Inject Notices notices;
  @Inject Letters letters;
  @Inject Serials serials;
  @Inject Clock clock;

  /** The draft as a PDF file. */
  public byte[] pdf(long noticeId) {
    return new LetterPdf().preview(letters.of(notices.requireReviewed(noticeId), today()));
  }

  /** A page as pictures (PNG): to read, and as a thumbnail. */
  public record Page(byte[] picture, byte[] thumbnail) {}

  /** The draft page by page. */
  public List<Page> pages(long noticeId) {
    try (PageImages images = new PageImages(pdf(noticeId))) {
      List<Page> pages = new ArrayList<>();
      for (int page = 0; page < images.count(); page++) {
        pages.add(new Page(images.png(page, READABLE), images.png(page, THUMBNAIL)));
      }
      return pages;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The serial that the letter would bear if it were issued now; another may come first. */
  public int expectedSerial(long noticeId) {
    return serials.forecast(notices.requireReviewed(noticeId).issuer(), today().getYear());
  }

  /** The number as it stands before the serial is taken. */
  public String numberWithoutSerial(long noticeId) {
    Agency issuer = notices.requireReviewed(noticeId).issuer();
    return NoticeNumber.withoutSerial(Issuers.markOf(issuer), today().getYear());
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(Zone.SHANGHAI));
  }
}
