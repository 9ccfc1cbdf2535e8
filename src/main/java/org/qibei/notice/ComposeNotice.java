package org.qibei.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qibei.account.Role;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;
import org.qibei.platform.Zone;

/**
 * A reviewer works on the draft of a notice (拟整改通知书): words, items, order, deadline. Each change
 * tells when it was kept.
 */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
@Audited
public class ComposeNotice {
  @Inject Notices notices;
  @Inject Returning returning;
  @Inject Clock clock;

  /** The words of one item. */
  public record ItemWords(long item, String declared, String demand) {}

  /** Keeps all words of the draft at once. */
  public Instant reword(long noticeId, NoticeText text, List<ItemWords> items) {
    if (text.title().isBlank() || text.opening().isBlank() || text.closing().isBlank()) {
      throw new Refusal("refusals.notice.wordless");
    }
    if (Contacts.split(text.contact()).phone().isEmpty()) {
      throw new Refusal("refusals.notice.contact-needed");
    }
    text.requireFitting();
    Notice draft = draft(noticeId);
    draft.reword(text);
    items.forEach(i -> draft.draftItems().reword(i.item(), i.declared(), i.demand()));
    return clock.instant();
  }

  public Instant setDeadline(long noticeId, LocalDate day) {
    draft(noticeId)
        .setPeriod(new RectificationPeriod(day), LocalDate.now(clock.withZone(Zone.SHANGHAI)));
    return clock.instant();
  }

  public Instant moveItemUp(long noticeId, long itemId) {
    draft(noticeId).draftItems().shift(itemId, -1);
    return clock.instant();
  }

  public Instant moveItemDown(long noticeId, long itemId) {
    draft(noticeId).draftItems().shift(itemId, 1);
    return clock.instant();
  }

  /** Leaves an item out of the letter; the finding stays confirmed. */
  public Instant removeItem(long noticeId, long itemId) {
    draft(noticeId).draftItems().remove(itemId);
    return clock.instant();
  }

  /** Throws the draft away; the report stays where it is. */
  public void discard(long noticeId) {
    notices.discard(draft(noticeId));
  }

  private Notice draft(long noticeId) {
    Notice draft = notices.hold(notices.requireReviewed(noticeId));
    returning.requireMine(draft);
    return draft;
  }
}
