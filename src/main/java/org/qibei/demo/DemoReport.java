package org.qibei.demo;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.ResourceBundle;
import org.qibei.form.Form;
import org.qibei.form.Forms;
import org.qibei.form.Section;
import org.qibei.report.AnnualReport;
import org.qibei.report.AnnualReportBuilder;
import org.qibei.report.SectionText;

/**
 * Writes a whole, sound report of a fictional agency; the same seed always gives the same report.
 */
final class DemoReport {
  private static final int VARIANTS = 3;

  private final ResourceBundle words =
      ResourceBundle.getBundle("org.qibei.demo.report", Locale.ROOT);
  private final String agency;
  private final String shortName;
  private final int year;
  private final Random random;
  private final Form form;

  DemoReport(String agency, String shortName, int year, long seed) {
    this.agency = agency;
    this.shortName = shortName;
    this.year = year;
    this.random = new Random(seed);
    this.form = Forms.governing(year);
  }

  /** Nobody writes the same twice: the words of a year differ from those of the year before. */
  AnnualReport write(LocalDate signedOn) {
    DemoFigures figures = new DemoFigures(form, agency, year, random);
    int variant = 1 + Math.floorMod(agency.hashCode() + year, VARIANTS);
    Object[] slots = slots(figures);
    AnnualReportBuilder report =
        AnnualReport.builder(form)
            .title(say("title", slots))
            .agencyName(agency)
            .fiscalYear(year)
            .preamble(say(form.firstYear() < 2021 ? "preamble2019" : "preamble", slots))
            .signed(Optional.of(signedOn), Optional.of(signOff(signedOn)));
    Map<Section, String> bodies =
        Map.of(
            Section.OVERVIEW,
            say("overview." + variant, slots),
            Section.PROACTIVE_DISCLOSURE,
            "",
            Section.REQUESTS,
            "",
            Section.REVIEW_LITIGATION,
            "",
            Section.PROBLEMS_IMPROVEMENT,
            say("problems." + variant, slots),
            Section.OTHER_MATTERS,
            say(form.firstYear() < 2021 ? "other2019" : "other", slots));
    for (Section section : Section.values()) {
      report.section(
          section, new SectionText(Optional.of(form.heading(section)), bodies.get(section)));
    }
    figures.putInto(report);
    return report.build();
  }

  private Object[] slots(DemoFigures figures) {
    int site = 40 + random.nextInt(160);
    int other = 5 + random.nextInt(40);
    String received =
        figures.received() == 0
            ? words.getString("received.none")
            : say("received.some", String.valueOf(figures.received()));
    return new Object[] {
      agency,
      String.valueOf(year),
      shortName,
      String.valueOf(site + other),
      String.valueOf(site),
      String.valueOf(other),
      received,
      String.valueOf(year + 1),
      "0530-5550" + (100 + random.nextInt(900))
    };
  }

  private String signOff(LocalDate day) {
    return say("signOff", agency, ChineseDate.of(day));
  }

  private String say(String key, Object... slots) {
    return new MessageFormat(words.getString(key), Locale.ROOT).format(slots);
  }
}
