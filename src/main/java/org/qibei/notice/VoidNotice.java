package org.qibei.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.platform.Audited;

/**
 * The office takes an issued notice back (作废); its number stays used. While the report is with the
 * agency a draft with the same open items is ready to be issued in its place (作废重发).
 */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
@Audited
public class VoidNotice {
  @Inject Notices notices;
  @Inject Drafting drafting;
  @Inject Caller caller;
  @Inject Event<NoticeVoided> voided;

  /** Voids the notice whose number was typed, and tells the draft that may replace it. */
  public OptionalLong withdraw(long noticeId, String typedNumber, String reason) {
    Notice notice = notices.hold(notices.requireReviewed(noticeId));
    notice.withdraw(typedNumber, reason);
    voided.fire(NoticeVoided.of(notice, caller.accountId()));
    boolean withAgency = notice.filing().status().isWithAgency();
    return withAgency ? OptionalLong.of(drafting.again(notice).id()) : OptionalLong.empty();
  }
}
