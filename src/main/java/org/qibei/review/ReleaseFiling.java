package org.qibei.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.qibei.account.Role;
import org.qibei.platform.Audited;

/** The reviewer puts a report back into the queue (放回队列); decisions made so far stay. */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
@Audited
public class ReleaseFiling {
  @Inject Desk desk;
  @Inject Clock clock;

  public void release(long filingId) {
    desk.requireMine(filingId).examination().release(desk.me(), clock.instant());
  }
}
