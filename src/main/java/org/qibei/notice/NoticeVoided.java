package org.qibei.notice;

/** Event: a notice was taken back. */
public record NoticeVoided(
    long notice, String number, long filing, long agency, int fiscalYear, long by) {

  static NoticeVoided of(Notice notice, long by) {
    return new NoticeVoided(
        notice.id(),
        notice.documentNumber().orElseThrow(),
        notice.filing().id(),
        notice.filing().agency().id(),
        notice.filing().campaign().fiscalYear(),
        by);
  }
}
