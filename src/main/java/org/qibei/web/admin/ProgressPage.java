package org.qibei.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.qibei.agency.Region;
import org.qibei.filing.FilingStatus;
import org.qibei.message.RemindMissing;
import org.qibei.scorecard.ProgressLine;
import org.qibei.scorecard.YearProgress;

/** Who has reported and who has not; those missing can be reminded. */
@Named("adminProgressPage")
@ViewScoped
public class ProgressPage extends YearInRegion<YearProgress.Overview> {
  private static final long serialVersionUID = 1L;

  @Inject YearProgress progress;
  @Inject RemindMissing reminder;

  public String remind() {
    RemindMissing.Reminded done = reminder.remind(getYear(), getRegion());
    return "/admin/progress?faces-redirect=true&includeViewParams=true&reminded="
        + done.agencies()
        + "&silent="
        + done.withoutPeople();
  }

  public int count(ProgressLine line, String status) {
    return line.count(FilingStatus.valueOf(status));
  }

  @Override
  List<Integer> readYears() {
    return progress.years();
  }

  @Override
  List<Region> readRegions() {
    return progress.regions();
  }

  @Override
  YearProgress.Overview read(int ofYear, String inRegion) {
    return progress.show(ofYear, inRegion);
  }

  @Override
  Region regionOf(YearProgress.Overview shown) {
    return shown.region();
  }
}
