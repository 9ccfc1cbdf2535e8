package org.qibei.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qibei.account.Caller;
import org.qibei.account.Role;
import org.qibei.filing.Scope;
import org.qibei.platform.Zone;

/** The notices of the offices that the caller reviews for, from draft to closure. */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
public class NoticeList {
  @Inject Notices notices;
  @Inject Caller caller;
  @Inject Clock clock;

  /** One page of a list, those due first on top. */
  public List<NoticeRow> rows(NoticeView view, String search, int first, int size) {
    LocalDate today = today();
    return notices.list(Scope.ofReviewer(caller), view, search, today, first, size).stream()
        .map(notice -> NoticeRow.of(notice, today))
        .toList();
  }

  public int count(NoticeView view, String search) {
    return notices.count(Scope.ofReviewer(caller), view, search, today());
  }

  /** How many notices stand in each list under the same search. */
  public Map<NoticeView, Integer> counts(String search) {
    Map<NoticeView, Integer> counts = new EnumMap<>(NoticeView.class);
    for (NoticeView view : NoticeView.values()) {
      counts.put(view, count(view, search));
    }
    return counts;
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(Zone.SHANGHAI));
  }
}
