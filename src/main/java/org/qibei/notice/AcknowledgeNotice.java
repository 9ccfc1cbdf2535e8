package org.qibei.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.qibei.account.Role;
import org.qibei.filing.CurrentAccount;
import org.qibei.platform.Audited;

/** The agency confirms that it has the letter (签收). */
@Stateless
@RolesAllowed({Role.CLERK, Role.HEAD})
@Audited
public class AcknowledgeNotice {
  @Inject Notices notices;
  @Inject CurrentAccount account;
  @Inject Clock clock;
  @Inject Event<NoticeAcknowledged> acknowledged;

  public void acknowledge(long noticeId) {
    Notice notice = notices.hold(notices.requireOwn(noticeId));
    notice.acknowledge(new Signature(account.get(), clock.instant()));
    acknowledged.fire(NoticeAcknowledged.of(notice, account.get().id()));
  }
}
