package org.qibei.notice;

/** Event: nothing of a notice is open any more. */
public record NoticeClosed(
    long notice, String number, long filing, long agency, int fiscalYear, long by) {

  public static NoticeClosed of(Notice notice, long by) {
    return new NoticeClosed(
        notice.id(),
        notice.documentNumber().orElseThrow(),
        notice.filing().id(),
        notice.filing().agency().id(),
        notice.filing().campaign().fiscalYear(),
        by);
  }
}
