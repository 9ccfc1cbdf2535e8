package org.qibei.notice;

import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.qibei.agency.Agency;
import org.qibei.check.Score;
import org.qibei.check.Wording;
import org.qibei.check.ZeroVerdict;
import org.qibei.check.ZeroWords;
import org.qibei.filing.Filing;
import org.qibei.filing.Submission;
import org.qibei.platform.Messages;
import org.qibei.platform.Zone;

/** Takes the letter's facts out of a notice, its submission and its filing. */
final class NoticeFacts {
  private static final Messages CHINESE = Messages.in(Locale.SIMPLIFIED_CHINESE);

  private NoticeFacts() {}

  static LetterFacts of(Notice notice, LocalDate day) {
    Agency issuer = notice.issuer();
    String agency = notice.filing().agency().name();
    return new LetterFacts(
        issuer.name(),
        notice
            .documentNumber()
            .orElseGet(() -> NoticeNumber.withoutSerial(Issuers.markOf(issuer), day.getYear())),
        agency,
        agency,
        copies(notice.text().copiesTo()),
        report(notice.submission(), day),
        notice.items().stream().map(NoticeFacts::item).toList(),
        ZeroTables.of(notice).stream().map(zero -> zero(zero, notice)).toList(),
        deadline(notice, day),
        Contacts.split(notice.text().contact()),
        day,
        issuer.name(),
        day);
  }

  static LetterFacts.Report report(Submission submission, LocalDate day) {
    Filing filing = submission.filing();
    Score score = submission.inspection().score();
    LocalDate submitted = day(submission.submittedAt());
    LocalDate from = filing.claim().since().map(NoticeFacts::day).orElse(day);
    return new LetterFacts.Report(
        submission.report().title().orElseGet(() -> titleOf(filing)),
        filing.campaign().fiscalYear(),
        filing.campaign().formId(),
        submitted,
        from,
        day,
        score.total().setScale(1, RoundingMode.HALF_UP).toPlainString(),
        Wording.in(Locale.SIMPLIFIED_CHINESE).band(score.band()));
  }

  private static String titleOf(Filing filing) {
    return CHINESE.text(
        "notices.letter.report",
        filing.agency().name(),
        String.valueOf(filing.campaign().fiscalYear()));
  }

  private static Letter.Item item(NoticeItem item) {
    ItemText text = item.text();
    return new Letter.Item(
        text.section(),
        text.check(),
        text.place(),
        text.declared(),
        text.expected(),
        text.basis(),
        text.demand());
  }

  private static LetterFacts.Zero zero(ZeroVerdict verdict, Notice notice) {
    ZeroWords words = Wording.in(Locale.SIMPLIFIED_CHINESE).zero(verdict);
    return new LetterFacts.Zero(
        words.table(),
        verdict.kind().id(),
        words.verdict(),
        words.words(),
        ZeroTables.against(verdict, notice));
  }

  /** The deadline says how it was counted only where it is the one proposed. */
  private static LetterFacts.Deadline deadline(Notice notice, LocalDate day) {
    boolean proposed = notice.period().equals(RectificationPeriod.proposedFrom(day));
    return new LetterFacts.Deadline(
        notice.period().deadline(),
        proposed ? OptionalInt.of(RectificationPeriod.WEEKDAYS) : OptionalInt.empty());
  }

  private static List<String> copies(String line) {
    return Arrays.stream(line.split("[、，；]")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, Zone.SHANGHAI);
  }
}
