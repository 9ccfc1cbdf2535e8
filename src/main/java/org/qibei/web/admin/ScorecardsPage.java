package org.qibei.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;
import org.qibei.agency.Region;
import org.qibei.check.Band;
import org.qibei.check.Wording;
import org.qibei.scorecard.ExportScorecards;
import org.qibei.scorecard.Scorecard;
import org.qibei.scorecard.YearOfScorecards;
import org.qibei.scorecard.YearSummary;
import org.qibei.web.Language;

/** Compares agencies and regions for a year and carries the result out of the portal. */
@Named("adminScorecardsPage")
@ViewScoped
public class ScorecardsPage extends YearInRegion<YearOfScorecards.Overview> {
  private static final long serialVersionUID = 1L;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final int PRINTED = 500;

  @Inject YearOfScorecards yearOfScorecards;
  @Inject ExportScorecards export;
  @Inject Language language;

  @Override
  List<Integer> readYears() {
    return yearOfScorecards.years();
  }

  @Override
  List<Region> readRegions() {
    return yearOfScorecards.regions();
  }

  @Override
  YearOfScorecards.Overview read(int ofYear, String inRegion) {
    return yearOfScorecards.show(ofYear, inRegion);
  }

  @Override
  Region regionOf(YearOfScorecards.Overview shown) {
    return shown.region();
  }

  /**
   * Where the bar of a band begins, and how long it is, on a scale of 1000 (see the drawing of the
   * page).
   */
  public int barStart(YearSummary summary, Band band) {
    int before = 0;
    for (Band earlier : Band.values()) {
      if (earlier == band) {
        break;
      }
      before += summary.bands().get(earlier);
    }
    return summary.submitted() == 0 ? 0 : before * 1000 / summary.submitted();
  }

  public int barLength(YearSummary summary, Band band) {
    return summary.submitted() == 0 ? 0 : summary.bands().get(band) * 1000 / summary.submitted();
  }

  public Band[] getBands() {
    return Band.values();
  }

  public String ruleName(String rule) {
    return Wording.in(language.getLocale()).title(rule);
  }

  public String percent(int part, int whole) {
    return YearSummary.percent(part, whole).toPlainString();
  }

  public String change(YearOfScorecards.RuleCount rule) {
    int difference = rule.agencies() - rule.lastYear();
    return difference > 0 ? "+" + difference : difference < 0 ? "−" + -difference : "0";
  }

  /** The share of reports in time, or nothing before the first day due. */
  public String getOnTimePercent() {
    return getOverview()
        .summary()
        .punctuality()
        .percent()
        .map(BigDecimal::toPlainString)
        .orElse(null);
  }

  public String daysLate(Scorecard card) {
    return card.daysLate(getOverview().today()).map(String::valueOf).orElse("—");
  }

  /** Whether the list is short enough to be printed whole with the page. */
  public boolean isPrintable() {
    return getScorecards().size() <= PRINTED;
  }

  public List<Scorecard> getScorecards() {
    return getYear() == null ? List.of() : getOverview().scorecards();
  }

  public StreamedContent getWorkbook() {
    return file("xlsx", XLSX, () -> export.workbook(getYear(), getRegion(), locale()));
  }

  public StreamedContent getCsv() {
    return file(
        "csv", "text/csv;charset=UTF-8", () -> export.csv(getYear(), getRegion(), locale()));
  }

  private StreamedContent file(String ending, String type, Supplier<byte[]> bytes) {
    return DefaultStreamedContent.builder()
        .name("qibei-scorecards-" + getYear() + "-" + getRegion() + "." + ending)
        .contentType(type)
        .stream(() -> new ByteArrayInputStream(bytes.get()))
        .build();
  }

  private Locale locale() {
    return language.getLocale();
  }
}
