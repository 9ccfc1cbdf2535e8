package org.qibei.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.qibei.notice.Notice;
import org.qibei.notice.NoticeAcknowledged;
import org.qibei.notice.NoticeClosed;
import org.qibei.notice.NoticeIssued;
import org.qibei.notice.NoticeVoided;

/** Tells agency and office what became of a notice. */
@ApplicationScoped
public class NoticeNews {
  @Inject EntityManager em;
  @Inject Recipients recipients;
  @Inject Outbox outbox;

  void issued(@Observes NoticeIssued event) {
    Subject subject =
        Subject.notice(event.filing(), event.notice(), event.number(), year(event.fiscalYear()));
    outbox.send(MessageKind.NOTICE_ISSUED, recipients.agency(event.agency()), event.by(), subject);
  }

  /** The one who issued it learns that it arrived. */
  void acknowledged(@Observes NoticeAcknowledged event) {
    Notice notice = em.find(Notice.class, event.notice());
    String agency = recipients.nameOf(event.agency());
    Subject subject = Subject.notice(event.filing(), event.notice(), event.number(), agency);
    outbox.send(
        MessageKind.NOTICE_ACKNOWLEDGED,
        List.of(notice.letter().orElseThrow().issued().by().id()),
        event.by(),
        subject);
  }

  void voided(@Observes NoticeVoided event) {
    String reason = em.find(Notice.class, event.notice()).course().voidReason().orElse("");
    Subject subject = Subject.notice(event.filing(), event.notice(), event.number(), reason);
    outbox.send(MessageKind.NOTICE_VOIDED, recipients.agency(event.agency()), event.by(), subject);
  }

  void closed(@Observes NoticeClosed event) {
    Subject subject =
        Subject.notice(event.filing(), event.notice(), event.number(), year(event.fiscalYear()));
    List<Long> all = recipients.agency(event.agency());
    outbox.send(MessageKind.NOTICE_CLOSED, all, event.by(), subject);
  }

  private static String year(int fiscalYear) {
    return String.valueOf(fiscalYear);
  }
}
