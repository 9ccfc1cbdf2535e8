package org.qibei.notice;

/** Event: an agency confirmed that it has the letter (签收). */
public record NoticeAcknowledged(
    long notice, String number, long filing, long agency, int fiscalYear, long by) {

  static NoticeAcknowledged of(Notice notice, long by) {
    return new NoticeAcknowledged(
        notice.id(),
        notice.documentNumber().orElseThrow(),
        notice.filing().id(),
        notice.filing().agency().id(),
        notice.filing().campaign().fiscalYear(),
        by);
  }
}
