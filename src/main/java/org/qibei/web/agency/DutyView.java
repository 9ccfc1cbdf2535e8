package org.qibei.web.agency;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.qibei.filing.Draft;
import org.qibei.filing.FilingFacts;
import org.qibei.filing.FilingStatus;
import org.qibei.filing.MyDuties.Duty;
import org.qibei.filing.ReadingFacts;
import org.qibei.filing.ReadingStatus;
import org.qibei.filing.SubmissionFacts;
import org.qibei.notice.NoticeRow;
import org.qibei.web.Texts;

/**
 * One year's duty on the agency's home page: whose turn it is, until when, the one thing to do, and
 * what is left.
 */
public final class DutyView {
  private static final int SHOWN = 6;

  private final Duty duty;
  private final Optional<NoticeRow> notice;
  private final Words words;
  private final Optional<LiveCheck> live;

  DutyView(Duty duty, Optional<NoticeRow> notice, Words words) {
    this.duty = duty;
    this.notice = notice;
    this.words = words;
    this.live = duty.live().map(checked -> words.live(checked, duty.facts()));
  }

  /** The one thing to do: its words, the page that does it, and whether it is the reader's turn. */
  public record Act(String label, String outcome, boolean primary) {}

  public long getId() {
    return duty.facts().id();
  }

  public FilingHead getHead() {
    return words.head(duty.facts());
  }

  /** 2023 年度报告：改正后重新提交. */
  public String getHeading() {
    return words.texts().of("agency.home.heading", getHead().title(), text("agency.home.act."));
  }

  private String text(String prefix) {
    return words.texts().get(prefix + stage());
  }

  /**
   * The status, with the beginnings of a draft told apart and the signature that is the reader's
   * own.
   */
  private String stage() {
    FilingStatus status = duty.facts().status();
    if (status == FilingStatus.DRAFT) {
      return beginning();
    }
    if (status == FilingStatus.AWAITING_SIGN_OFF) {
      return duty.maySignOff() ? "sign" : "awaiting-sign-off";
    }
    return status.key();
  }

  /** A reading goes on, or left doubts, or came to nothing: each is gone on with in its place. */
  private String beginning() {
    Optional<ReadingStatus> reading = duty.reading().map(ReadingFacts::status);
    if (reading.filter(status -> !status.isOver()).isPresent()) {
      return "reading";
    }
    if (duty.facts().hasDraft()) {
      return duty.draft().filter(Draft::isSettled).isPresent() ? "draft" : "doubts";
    }
    return reading.isPresent() ? "unread" : "empty";
  }

  public String getLead() {
    return isNoticed() ? "" : text("agency.home.lead.");
  }

  /** Whether the return came with a notice, which the page then names. */
  public boolean isNoticed() {
    return notice.isPresent();
  }

  public NoticeRow getNotice() {
    return notice.orElseThrow();
  }

  public String getNoticeNumber() {
    return notice.flatMap(NoticeRow::number).orElse("");
  }

  public String getNoticeRest() {
    NoticeRow row = notice.orElseThrow();
    String items = words.texts().of("agency.home.notice.items", row.items(), row.openItems());
    return row.acknowledgedAt().isPresent()
        ? items
        : items + words.texts().get("agency.home.notice.unacknowledged");
  }

  /** A term in three pieces, so that the number can stand out: 报送期限 1月31日，还剩 | 6 | 天. */
  public record Due(String before, String number, String after) {}

  /** Until when it is the agency's turn; nothing while it is not. */
  public Due getDue() {
    FilingFacts facts = duty.facts();
    boolean owed = facts.editable() || facts.status() == FilingStatus.AWAITING_SIGN_OFF;
    if (notice.isPresent()) {
      NoticeRow row = notice.get();
      return row.overdue()
          ? due("agency.home.due.notice", row.deadline(), daysTo(row.deadline()), "days")
          : due("agency.home.due.notice", row.deadline(), row.weekdaysLeft(), "weekdays");
    }
    return owed && facts.firstSubmittedAt().isEmpty()
        ? facts
            .due()
            .map(day -> due("agency.home.due.report", day, daysTo(day), "days"))
            .orElse(null)
        : null;
  }

  private Due due(String key, LocalDate day, long left, String unit) {
    String what = words.texts().of(key, words.dates().day(day));
    String turn = words.texts().get(left < 0 ? "agency.home.due.over" : "agency.home.due.left");
    long count = Math.abs(left);
    return new Due(
        what + turn, Long.toString(count), words.texts().of("agency.home.due." + unit, count));
  }

  private long daysTo(LocalDate day) {
    return ChronoUnit.DAYS.between(words.dates().today(), day);
  }

  public Act getAct() {
    Texts texts = words.texts();
    return switch (stage()) {
      case "empty", "unread" -> new Act(texts.get("agency.home.do.begin"), "/agency/prepare", true);
      case "reading" -> new Act(texts.get("agency.home.do.reading"), "/agency/prepare", true);
      case "doubts" -> new Act(texts.get("agency.home.do.doubts"), "/agency/confirm", true);
      case "draft" -> new Act(texts.get("agency.home.do.continue"), "/agency/form", true);
      case "returned" -> new Act(texts.get(mending()), "/agency/form", true);
      case "sign" -> new Act(texts.get("agency.home.do.sign"), "/agency/sign-off", true);
      case "awaiting-sign-off" ->
          new Act(texts.get("agency.home.do.read"), "/agency/report", false);
      default -> new Act(texts.get("agency.home.do.receipt"), "/agency/receipt", false);
    };
  }

  private String mending() {
    boolean untouched = notice.filter(row -> row.openItems() == row.items()).isPresent();
    return untouched ? "agency.home.do.mend-begin" : "agency.home.do.mend";
  }

  public List<TodoLine> getTodo() {
    return live.map(LiveCheck::getTodo).orElse(List.of()).stream().limit(SHOWN).toList();
  }

  /** 还有 3 项; nothing where all are shown. */
  public String getMore() {
    int hidden = live.map(check -> check.getTodo().size() - SHOWN).orElse(0);
    return hidden > 0 ? words.texts().of("agency.home.more", hidden) : "";
  }

  public String getPromise() {
    return live.map(LiveCheck::getPromiseOfAll).orElse("");
  }

  /** The score as last handed in; nothing before the first time. */
  public BigDecimal getScore() {
    return duty.submitted().map(SubmissionFacts::total).orElse(null);
  }

  public String getBand() {
    return duty.submitted().map(facts -> words.band(facts.band())).orElse("");
  }

  /** How far its publication is. */
  public PublicationLine getPublication() {
    return PublicationLine.of(duty.publication(), words);
  }

  public boolean isSettled() {
    return duty.facts().status().isSettled();
  }

  FilingFacts facts() {
    return duty.facts();
  }
}
