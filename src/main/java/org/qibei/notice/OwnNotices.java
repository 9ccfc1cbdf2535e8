package org.qibei.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qibei.account.Role;
import org.qibei.platform.Zone;

/** The notices that an agency has received. */
@Stateless
@RolesAllowed({Role.CLERK, Role.HEAD})
public class OwnNotices {
  @Inject Notices notices;
  @Inject Clock clock;

  /** All of them, those still open first. */
  public List<NoticeRow> rows() {
    LocalDate today = LocalDate.now(clock.withZone(Zone.SHANGHAI));
    return notices.received().stream().map(notice -> NoticeRow.of(notice, today)).toList();
  }
}
