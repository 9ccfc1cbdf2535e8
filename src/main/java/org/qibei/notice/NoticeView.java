package org.qibei.notice;

import java.util.Locale;

/** The lists in which an office keeps its notices. */
public enum NoticeView {
  OPEN("n.course.status = ISSUED"),
  OVERDUE(
      "n.course.status = ISSUED and n.period.deadline < :today and f.status in (RETURNED, AWAITING_SIGN_OFF)"),
  DRAFTS("n.course.status = DRAFT"),
  CLOSED("n.course.status = CLOSED"),
  VOID("n.course.status = VOID"),
  ALL("1 = 1");

  private final String condition;

  NoticeView(String condition) {
    this.condition = condition;
  }

  /** The condition on a notice {@code n} and its filing {@code f}. */
  String condition() {
    return condition;
  }

  boolean asksForToday() {
    return condition.contains(":today");
  }

  /** Lower-case name, as links and keys of texts use it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
