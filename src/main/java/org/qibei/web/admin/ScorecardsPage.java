package org.qibei.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
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
public class ScorecardsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject YearOfScorecards yearOfScorecards;
  @Inject ExportScorecards export;
  @Inject Language language;

  private Integer year;
  private String region;
  private transient YearOfScorecards.Overview overview;
  private transient List<Region> regions;
  private transient List<Integer> years;

  /** Reads the year and the region named in the address; without them the newest and the widest. */
  public void load() {
    if (year == null) {
      year = getYears().stream().findFirst().orElse(null);
    }
    if (year != null) {
      region = getOverview().region().code();
    }
  }

  public YearOfScorecards.Overview getOverview() {
    if (overview == null && year != null) {
      overview = yearOfScorecards.show(year, region);
    }
    return overview;
  }

  public List<Integer> getYears() {
    if (years == null) {
      years = yearOfScorecards.years();
    }
    return years;
  }

  public List<Region> getRegions() {
    if (regions == null) {
      regions = yearOfScorecards.regions();
    }
    return regions;
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

  public List<Scorecard> getScorecards() {
    return overview == null && year == null ? List.of() : getOverview().scorecards();
  }

  public StreamedContent getWorkbook() {
    return file("xlsx", XLSX, () -> export.workbook(year, region, locale()));
  }

  public StreamedContent getCsv() {
    return file("csv", "text/csv;charset=UTF-8", () -> export.csv(year, region, locale()));
  }

  private StreamedContent file(String ending, String type, Supplier<byte[]> bytes) {
    return DefaultStreamedContent.builder()
        .name("qibei-scorecards-" + year + "-" + region + "." + ending)
        .contentType(type)
        .stream(() -> new ByteArrayInputStream(bytes.get()))
        .build();
  }

  private Locale locale() {
    return language.getLocale();
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }
}
