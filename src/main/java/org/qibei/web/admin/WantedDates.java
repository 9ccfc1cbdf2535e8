package org.qibei.web.admin;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.qibei.agency.AgencyLevel;
import org.qibei.campaign.CampaignDates;
import org.qibei.filing.CampaignFacts;

/** The dates of a year as an administrator types them; a level left empty follows the law. */
public class WantedDates implements Serializable {
  private static final long serialVersionUID = 1L;

  private LocalDate opens;
  private LocalDate departments;
  private LocalDate governments;
  private LocalDate towns;

  /** The dates that a year has. */
  static WantedDates of(CampaignFacts year) {
    WantedDates dates = new WantedDates();
    dates.opens = year.opensOn();
    dates.departments = local(year, AgencyLevel.DEPARTMENT);
    dates.governments = local(year, AgencyLevel.GOVERNMENT);
    dates.towns = local(year, AgencyLevel.TOWN);
    return dates;
  }

  private static LocalDate local(CampaignFacts year, AgencyLevel level) {
    return year.due(level).local().orElse(null);
  }

  /** What was typed; without a first day reports are taken from the first of the next year on. */
  CampaignDates after(int fiscalYear) {
    return CampaignDates.ofLaw(opens == null ? LocalDate.of(fiscalYear + 1, 1, 1) : opens)
        .with(AgencyLevel.DEPARTMENT, Optional.ofNullable(departments))
        .with(AgencyLevel.GOVERNMENT, Optional.ofNullable(governments))
        .with(AgencyLevel.TOWN, Optional.ofNullable(towns));
  }

  public LocalDate getOpens() {
    return opens;
  }

  public void setOpens(LocalDate opens) {
    this.opens = opens;
  }

  public LocalDate getDepartments() {
    return departments;
  }

  public void setDepartments(LocalDate departments) {
    this.departments = departments;
  }

  public LocalDate getGovernments() {
    return governments;
  }

  public void setGovernments(LocalDate governments) {
    this.governments = governments;
  }

  public LocalDate getTowns() {
    return towns;
  }

  public void setTowns(LocalDate towns) {
    this.towns = towns;
  }
}
