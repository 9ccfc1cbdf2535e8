package org.qibei.notice;

import java.util.List;
import org.qibei.check.ZeroVerdict;

/**
 * Which tables of nothing but zero a notice speaks of: a contradiction only where one of its items
 * names it, so that no letter says more than a person has confirmed.
 */
final class ZeroTables {

  private ZeroTables() {}

  static List<ZeroVerdict> of(Notice notice) {
    return notice.submission().inspection().zeros().stream()
        .filter(zero -> zero.rule().isEmpty() || !against(zero, notice).isEmpty())
        .toList();
  }

  /** The positions of the items that say otherwise. */
  static List<Integer> against(ZeroVerdict zero, Notice notice) {
    return notice.items().stream()
        .filter(item -> zero.rule().filter(item.rule()::equals).isPresent())
        .map(NoticeItem::position)
        .toList();
  }
}
