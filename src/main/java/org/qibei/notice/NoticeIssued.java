package org.qibei.notice;

/** Event: a notice was issued, and its agency is to put things right. */
public record NoticeIssued(
    long notice, String number, long filing, long agency, int fiscalYear, long by) {

  static NoticeIssued of(Notice notice, long by) {
    return new NoticeIssued(
        notice.id(),
        notice.documentNumber().orElseThrow(),
        notice.filing().id(),
        notice.filing().agency().id(),
        notice.filing().campaign().fiscalYear(),
        by);
  }
}
