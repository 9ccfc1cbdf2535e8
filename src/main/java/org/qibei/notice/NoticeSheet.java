package org.qibei.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qibei.filing.FilingStatus;
import org.qibei.filing.Submission;

/** A notice as a page shows it: its facts, its words and how far each item is. */
public record NoticeSheet(
    long id,
    long filing,
    String agency,
    int fiscalYear,
    String issuer,
    NoticeStatus status,
    FilingStatus filingStatus,
    Optional<String> number,
    NoticeText text,
    LocalDate deadline,
    int weekdaysLeft,
    boolean overdue,
    Optional<Instant> issuedAt,
    Optional<String> issuedBy,
    Optional<Instant> acknowledgedAt,
    Optional<String> acknowledgedBy,
    Optional<Instant> closedAt,
    Optional<String> voidReason,
    List<Item> items) {

  /** One item with its state; the round is that of the submission that closed it. */
  public record Item(
      long id,
      int position,
      ItemText text,
      ItemStatus status,
      Optional<Instant> closedAt,
      Optional<String> closingReason,
      Optional<Integer> closedInRound) {

    static Item of(NoticeItem item) {
      return new Item(
          item.id(),
          item.position(),
          item.text(),
          item.status(),
          item.closedAt(),
          item.closingReason(),
          item.closedBy().map(Submission::round));
    }
  }

  public static NoticeSheet of(Notice notice, LocalDate today) {
    Optional<Signature> issued = notice.letter().map(IssuedLetter::issued);
    Optional<Signature> acknowledged = notice.letter().flatMap(IssuedLetter::acknowledged);
    return new NoticeSheet(
        notice.id(),
        notice.filing().id(),
        notice.filing().agency().name(),
        notice.filing().campaign().fiscalYear(),
        notice.issuer().name(),
        notice.status(),
        notice.filing().status(),
        notice.documentNumber(),
        notice.text(),
        notice.period().deadline(),
        notice.period().weekdaysLeft(today),
        notice.isOverdue(today),
        issued.map(Signature::at),
        issued.map(Signature::name),
        acknowledged.map(Signature::at),
        acknowledged.map(Signature::name),
        notice.course().closedAt(),
        notice.course().voidReason(),
        notice.items().stream().map(Item::of).toList());
  }

  public long openItems() {
    return items.stream().filter(item -> item.status() == ItemStatus.OPEN).count();
  }
}
