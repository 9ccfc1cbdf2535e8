package org.qibei.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.qibei.filing.Filing;
import org.qibei.notice.Notice;
import org.qibei.notice.NoticeItem;
import org.qibei.notice.Notices;
import org.qibei.platform.Refusal;

/** What stands between a report and its acceptance or its return. */
@ApplicationScoped
public class Hindrances {
  @Inject Notices notices;

  /**
   * A report with confirmed or undecided errors, or with open items of a notice, is not accepted.
   */
  List<Hindrance> toAcceptance(Filing filing, List<ReviewItem> items) {
    List<Hindrance> hindrances = new ArrayList<>();
    add(hindrances, "confirmed-errors", count(items, ItemState.CONFIRMED));
    add(hindrances, "undecided-errors", count(items, ItemState.UNDECIDED));
    add(hindrances, "open-items", openItems(filing));
    return hindrances;
  }

  /** There is nothing to ask for unless something is confirmed. */
  List<Hindrance> toReturn(List<ReviewItem> items) {
    return items.stream().anyMatch(ReviewItem::isConfirmed)
        ? List.of()
        : List.of(new Hindrance("nothing-confirmed", 0));
  }

  static void refuse(List<Hindrance> hindrances) {
    hindrances.stream()
        .findFirst()
        .ifPresent(
            first -> {
              throw new Refusal("refusals.review." + first.key(), first.count());
            });
  }

  private long openItems(Filing filing) {
    return notices.openOf(filing).stream()
        .map(Notice::items)
        .flatMap(List::stream)
        .filter(NoticeItem::isOpen)
        .count();
  }

  private static long count(List<ReviewItem> items, ItemState state) {
    return items.stream().filter(i -> i.isError() && i.state() == state).count();
  }

  private static void add(List<Hindrance> hindrances, String key, long count) {
    if (count > 0) {
      hindrances.add(new Hindrance(key, count));
    }
  }
}
