package org.qibei.notice;

import java.util.List;
import org.qibei.platform.NotFound;

/** The items of a notice while it is being composed. */
public final class DraftItems {
  private final Notice notice;
  private final List<NoticeItem> items;

  DraftItems(Notice notice, List<NoticeItem> items) {
    this.notice = notice;
    this.items = items;
  }

  public void add(ItemText text) {
    items.add(new NoticeItem(notice, items.size() + 1, text));
  }

  public void remove(long itemId) {
    items.remove(item(itemId));
    renumber();
  }

  /** Moves an item up (-1) or down (+1); at the ends it stays. */
  public void shift(long itemId, int by) {
    NoticeItem moved = item(itemId);
    int to = items.indexOf(moved) + by;
    if (to >= 0 && to < items.size()) {
      items.remove(moved);
      items.add(to, moved);
      renumber();
    }
  }

  public void reword(long itemId, String declared, String demand) {
    item(itemId).reword(declared, demand);
  }

  /**
   * Follows the reviewer's decisions: new items are added, those no longer confirmed go, and what
   * was reworded stays reworded.
   */
  public void follow(List<ItemText> confirmed) {
    items.removeIf(item -> confirmed.stream().noneMatch(item::says));
    confirmed.stream()
        .filter(text -> items.stream().noneMatch(item -> item.says(text)))
        .forEach(this::add);
    renumber();
  }

  private NoticeItem item(long itemId) {
    return items.stream()
        .filter(item -> item.id() == itemId)
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private void renumber() {
    for (int i = 0; i < items.size(); i++) {
      items.get(i).moveTo(i + 1);
    }
  }
}
