package org.qibei.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.qibei.filing.FilingStatus;

/** A notice as a line of a list. */
public record NoticeRow(
    long id,
    long filing,
    String agency,
    int fiscalYear,
    NoticeStatus status,
    FilingStatus filingStatus,
    Optional<String> number,
    Optional<Instant> issuedAt,
    LocalDate deadline,
    int weekdaysLeft,
    boolean overdue,
    Optional<Instant> acknowledgedAt,
    int items,
    long openItems) {

  /** Whether it was issued and asks the agency for something: a draft and a void one do not. */
  public boolean isInForce() {
    return number.isPresent() && status != NoticeStatus.VOID;
  }

  static NoticeRow of(Notice notice, LocalDate today) {
    return new NoticeRow(
        notice.id(),
        notice.filing().id(),
        notice.filing().agency().name(),
        notice.filing().campaign().fiscalYear(),
        notice.status(),
        notice.filing().status(),
        notice.documentNumber(),
        notice.letter().map(letter -> letter.issued().at()),
        notice.period().deadline(),
        notice.period().weekdaysLeft(today),
        notice.isOverdue(today),
        notice.letter().flatMap(IssuedLetter::acknowledged).map(Signature::at),
        notice.items().size(),
        notice.items().stream().filter(NoticeItem::isOpen).count());
  }
}
