package org.qibei.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.qibei.account.Role;
import org.qibei.filing.Submissions;
import org.qibei.platform.Audited;
import org.qibei.platform.DocumentStore;
import org.qibei.platform.NotFound;
import org.qibei.platform.StoredDocument;
import org.qibei.platform.Zone;

/** Shows a notice to its agency, and to those who review or watch that agency. */
@Stateless
@RolesAllowed({
  Role.CLERK,
  Role.HEAD,
  Role.REVIEWER,
  Role.SUPERVISOR,
  Role.ADMINISTRATOR,
  Role.AUDITOR
})
@Audited
public class ReadNotice {
  @Inject Notices notices;
  @Inject Submissions submissions;
  @Inject DocumentStore documents;
  @Inject Clock clock;

  /** A letter as a file. */
  public record File(String name, byte[] bytes) {}

  public NoticeSheet read(long noticeId) {
    Notice notice = notices.require(noticeId);
    return NoticeSheet.of(
        notice, submissions.current(notice.filing()), LocalDate.now(clock.withZone(Zone.SHANGHAI)));
  }

  /** The letter as it was issued. */
  public File letter(long noticeId) {
    StoredDocument letter =
        notices
            .require(noticeId)
            .letter()
            .flatMap(IssuedLetter::document)
            .orElseThrow(NotFound::new);
    return new File(letter.fileName(), documents.bytes(letter));
  }
}
