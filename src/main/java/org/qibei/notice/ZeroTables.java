package org.qibei.notice;

import java.util.List;
import java.util.regex.Pattern;
import org.qibei.check.ZeroVerdict;

/**
 * Which tables of nothing but zero a notice speaks of: a contradiction only where one of its items
 * names it, so that no letter says more than a person has confirmed.
 */
final class ZeroTables {

  private static final Pattern TABLE = Pattern.compile("t\\d");

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
        .filter(item -> item.places().stream().noneMatch(place -> isAnother(zero.table(), place)))
        .map(NoticeItem::position)
        .toList();
  }

  /** One rule may speak of several tables; what it says of one is nothing against another. */
  private static boolean isAnother(String table, String place) {
    return TABLE.matcher(place).matches() && !place.equals(table);
  }
}
