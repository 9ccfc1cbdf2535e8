package org.qibei.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import org.qibei.form.Cell;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.AnnualReportBuilder;
import org.qibei.report.Figure;
import org.qibei.report.SectionText;

/** Spoils a sound report in one way, in figures or in words. */
final class Spoiler {
  private final ResourceBundle words =
      ResourceBundle.getBundle("org.qibei.demo.faults", Locale.ROOT);

  AnnualReport spoil(AnnualReport report, Fault fault) {
    return switch (fault) {
      case BLANK_REVIEW -> figures(report, cell -> cell.path().startsWith("t3.review."), "");
      case DASHES -> figures(report, cell -> cell.path().startsWith("t3.suitAfterReview."), "/");
      case ALL_ZERO ->
          section(figures(report, cell -> true, "0"), Section.OVERVIEW, this::withoutRequests);
      case WRONG_TOTAL -> oneMore(report, "t2.newReceived.total");
      case NO_SIGN_OFF -> report.toBuilder().signed(Optional.empty(), Optional.empty()).build();
      case SIGNED_EARLY -> signed(report, day -> day.minusYears(1));
      case SIGNED_LATE -> signed(report, day -> day.withMonth(2).withDayOfMonth(9));
      case OLD_FORMAT -> preamble(report, "oldFormat");
      case PHONE -> preamble(report, "phone");
      case WRONG_PERIOD -> preamble(report, "wrongPeriod");
      case NO_FEE -> section(report, Section.OTHER_MATTERS, this::withoutFee);
      case NO_SUPERVISION ->
          section(report, Section.OVERVIEW, text -> replaced(text, "supervision"));
      case NO_OVERVIEW -> report.without(Section.OVERVIEW);
      case NO_OTHER -> report.without(Section.OTHER_MATTERS);
      case NO_PROBLEMS -> report.without(Section.PROBLEMS_IMPROVEMENT);
    };
  }

  private static AnnualReport figures(
      AnnualReport report, java.util.function.Predicate<Cell> which, String raw) {
    AnnualReportBuilder spoiled = report.toBuilder();
    report.form().cells().stream().filter(which).forEach(cell -> spoiled.figure(cell.path(), raw));
    return spoiled.build();
  }

  private static AnnualReport oneMore(AnnualReport report, String path) {
    BigDecimal value = report.figure(path).flatMap(Figure::asNumber).orElse(BigDecimal.ZERO);
    return report.toBuilder().figure(path, value.add(BigDecimal.ONE).toPlainString()).build();
  }

  private static AnnualReport signed(AnnualReport report, UnaryOperator<LocalDate> change) {
    LocalDate old = report.signedOn().orElseThrow();
    LocalDate day = change.apply(old);
    String signOff = report.signOff().orElse("").replace(ChineseDate.of(old), ChineseDate.of(day));
    return report.toBuilder().signed(Optional.of(day), Optional.of(signOff)).build();
  }

  private AnnualReport preamble(AnnualReport report, String fault) {
    return report.toBuilder().preamble(replaced(report.preamble(), fault)).build();
  }

  private static AnnualReport section(
      AnnualReport report, Section section, UnaryOperator<String> change) {
    SectionText text = report.section(section).orElseThrow();
    return report.toBuilder()
        .section(section, new SectionText(text.heading(), change.apply(text.text())))
        .build();
  }

  /** Whoever reports zero says so. */
  private String withoutRequests(String text) {
    return text.replaceFirst(words.getString("allZero.find"), words.getString("allZero.replace"));
  }

  private String withoutFee(String text) {
    int from = text.indexOf(words.getString("noFee.find"));
    return from < 0 ? text : text.substring(text.indexOf(words.getString("noFee.keep")));
  }

  private String replaced(String text, String fault) {
    return text.replace(words.getString(fault + ".find"), words.getString(fault + ".replace"));
  }
}
