package org.qibei.web.agency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.filing.Colleagues;
import org.qibei.filing.FilingFacts;
import org.qibei.filing.FilingStatus;
import org.qibei.filing.MyDuties;
import org.qibei.filing.MyDuties.Duty;
import org.qibei.notice.NoticeRow;
import org.qibei.notice.OwnNotices;

/** What the agency owes, until when, whose turn it is and what is left to do. */
@Named("agencyHomePage")
@ViewScoped
public class HomePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject MyDuties duties;
  @Inject OwnNotices notices;
  @Inject LatestMessages messages;
  @Inject Words words;

  private transient MyDuties.Overview overview;
  private transient List<NoticeRow> received;

  /** A date in the list of dates: the day, what it is for, and whether it is behind us. */
  public record DateLine(LocalDate on, String day, String what, String note, boolean past) {}

  public void load() {
    overview = duties.overview();
    received = notices.rows();
  }

  public String getTitle() {
    return overview.duties().stream()
        .findFirst()
        .map(duty -> duty.facts().agency())
        .orElseGet(() -> words.texts().get("frame.nav.agency-home"));
  }

  public String getToday() {
    return words.dates().withWeekday(words.dates().today());
  }

  /** What is owed now; with nothing owed, the latest year. */
  public List<DutyView> getDuties() {
    List<DutyView> open =
        overview.duties().stream().map(this::view).filter(duty -> !duty.isSettled()).toList();
    return open.isEmpty() ? overview.duties().stream().limit(1).map(this::view).toList() : open;
  }

  private DutyView view(Duty duty) {
    return new DutyView(duty, openNotice(duty.facts()), words);
  }

  private Optional<NoticeRow> openNotice(FilingFacts facts) {
    return facts.status() == FilingStatus.RETURNED
        ? received.stream().filter(row -> row.filing() == facts.id() && row.isInForce()).findFirst()
        : Optional.empty();
  }

  public List<YearLine> getYears() {
    return overview.duties().stream()
        .map(duty -> YearLine.of(duty.facts(), duty.submitted(), words))
        .toList();
  }

  /** The days that bind the agency for its latest year, in their order. */
  public List<DateLine> getDates() {
    return overview.duties().stream()
        .limit(1)
        .flatMap(duty -> dates(duty.facts()))
        .sorted(Comparator.comparing(DateLine::on))
        .toList();
  }

  private Stream<DateLine> dates(FilingFacts facts) {
    return Stream.of(
            facts.localDate().map(day -> date(day, "agency.home.date.local", facts)),
            facts.statutoryDate().map(day -> date(day, "agency.home.date.statutory", facts)),
            openNotice(facts).map(this::noticeDate))
        .flatMap(Optional::stream);
  }

  /** The term of a notice is counted in working days, here as at the head of the page. */
  private DateLine noticeDate(NoticeRow row) {
    String what = words.texts().get("agency.home.date.notice");
    String note = FilingHead.weekdaysLeft(row, words.texts(), words.dates());
    return new DateLine(
        row.deadline(), words.dates().day(row.deadline()), what, note, row.overdue());
  }

  private DateLine date(LocalDate day, String what, FilingFacts facts) {
    boolean over = day.isBefore(words.dates().today());
    String note =
        facts
            .firstSubmittedAt()
            .map(at -> words.texts().of("agency.home.date.first", words.dates().dayOf(at)))
            .orElseGet(() -> FilingHead.daysLeft(day, words.texts(), words.dates()));
    return new DateLine(day, words.dates().day(day), words.texts().get(what), note, over);
  }

  public LatestMessages getMessages() {
    return messages;
  }

  public List<Colleagues.Person> getPeople() {
    return overview.people();
  }
}
