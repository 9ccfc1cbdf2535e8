package org.qibei.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qibei.check.ZeroVerdict;
import org.qibei.filing.Explanation;
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
    List<Item> items,
    List<ZeroVerdict> zeros) {

  /**
   * One item with its state: the round is that of the submission that closed it, the explanation
   * what the agency said when it last handed in and left the finding as it is.
   */
  public record Item(
      long id,
      int position,
      ItemText text,
      ItemStatus status,
      Optional<Instant> closedAt,
      Optional<String> closingReason,
      Optional<Integer> closedInRound,
      Optional<Explanation> explanation) {

    static Item of(NoticeItem item, Optional<Submission> since) {
      return new Item(
          item.id(),
          item.position(),
          item.text(),
          item.status(),
          item.closedAt(),
          item.closingReason(),
          item.closedBy().map(Submission::round),
          since.flatMap(submission -> said(item, submission)));
    }

    private static Optional<Explanation> said(NoticeItem item, Submission submission) {
      return Explanation.of(
          submission.findings().stream()
              .filter(finding -> item.concerns(finding.rule(), finding.place()))
              .toList(),
          submission.recorded().explanations());
    }

    /** How far it is; one that is open may be explained. */
    public String state() {
      return status == ItemStatus.OPEN && explanation.isPresent() ? "explained" : status.key();
    }
  }

  /** The notice today, beside what the agency handed in last. */
  public static NoticeSheet of(Notice notice, Optional<Submission> current, LocalDate today) {
    Optional<Submission> since =
        current.filter(submission -> submission.round() > notice.submission().round());
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
        notice.items().stream().map(item -> Item.of(item, since)).toList(),
        ZeroTables.of(notice));
  }

  public long openItems() {
    return items.stream().filter(item -> item.status() == ItemStatus.OPEN).count();
  }
}
