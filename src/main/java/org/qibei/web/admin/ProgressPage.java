package org.qibei.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qibei.agency.Region;
import org.qibei.filing.FilingStatus;
import org.qibei.message.RemindMissing;
import org.qibei.scorecard.ProgressLine;
import org.qibei.scorecard.YearProgress;

/** Who has reported and who has not; those missing can be reminded. */
@Named("adminProgressPage")
@ViewScoped
public class ProgressPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject YearProgress progress;
  @Inject RemindMissing reminder;

  private Integer year;
  private String region;
  private transient YearProgress.Overview overview;
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

  public String remind() {
    RemindMissing.Reminded done = reminder.remind(year, region);
    return "/admin/progress?faces-redirect=true&includeViewParams=true&reminded="
        + done.agencies()
        + "&silent="
        + done.withoutPeople();
  }

  public int count(ProgressLine line, String status) {
    return line.count(FilingStatus.valueOf(status));
  }

  public YearProgress.Overview getOverview() {
    if (overview == null && year != null) {
      overview = progress.show(year, region);
    }
    return overview;
  }

  public List<Integer> getYears() {
    if (years == null) {
      years = progress.years();
    }
    return years;
  }

  public List<Region> getRegions() {
    if (regions == null) {
      regions = progress.regions();
    }
    return regions;
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
