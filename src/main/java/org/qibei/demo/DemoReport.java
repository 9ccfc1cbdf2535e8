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
  private final ResourceBundle words =
      ResourceBundle.getBundle("org.qibei.demo.report", Locale.ROOT);
  private final String agency;
  private final String shortName;
  private final String voice;
  private final int year;
  private final Random random;
  private final Form form;

  DemoReport(String agency, String shortName, int year, long seed) {
    this(agency, shortName, agency, year, seed);
  }

  /** In the words of somebody else, as copied reports are. */
  DemoReport(String agency, String shortName, String voice, int year, long seed) {
    this.voice = voice;
    this.agency = agency;
    this.shortName = shortName;
    this.year = year;
    this.random = new Random(seed);
    this.form = Forms.governing(year);
  }

  /** Nobody writes the same twice: the words of a year differ from those of the year before. */
  AnnualReport write(LocalDate signedOn) {
    DemoFigures figures = new DemoFigures(form, agency, year, random);
    Object[] slots = slots(figures);
    DemoProse prose = new DemoProse(voice, year, slots);
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
            prose.overview(),
            Section.PROACTIVE_DISCLOSURE,
            "",
            Section.REQUESTS,
            "",
            Section.REVIEW_LITIGATION,
            "",
            Section.PROBLEMS_IMPROVEMENT,
            prose.problems(),
            Section.OTHER_MATTERS,
            form.firstYear() < 2021 ? say("other2019") : prose.others());
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
      "0530-5550" + (100 + random.nextInt(900)),
      String.valueOf(1 + random.nextInt(6)),
      String.valueOf(1 + random.nextInt(9))
    };
  }

  private String signOff(LocalDate day) {
    return say("signOff", agency, ChineseDate.of(day));
  }

  private String say(String key, Object... slots) {
    return new MessageFormat(words.getString(key), Locale.ROOT).format(slots);
  }
}
