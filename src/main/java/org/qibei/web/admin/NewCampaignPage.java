package org.qibei.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.qibei.agency.AgencyLevel;
import org.qibei.campaign.CampaignDates;
import org.qibei.filing.CampaignFacts;
import org.qibei.filing.CampaignList;
import org.qibei.filing.OpenCampaign;
import org.qibei.web.Dates;

/** A new year; what is left empty follows the law. */
@Named("adminNewCampaignPage")
@ViewScoped
public class NewCampaignPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject CampaignList list;
  @Inject OpenCampaign campaign;
  @Inject Dates dates;

  private Integer year;
  private LocalDate opens;
  private LocalDate departments;
  private LocalDate governments;
  private boolean signOff = true;
  private boolean proposal;

  /** Proposes the year after the last one, or the one that has just ended. */
  public void load() {
    int ended = dates.today().getYear() - 1;
    year =
        list.years().stream()
            .findFirst()
            .map(CampaignFacts::fiscalYear)
            .map(last -> Math.min(last + 1, ended + 1))
            .orElse(ended);
  }

  public String open() {
    LocalDate from = opens == null ? LocalDate.of(year + 1, 1, 1) : opens;
    CampaignDates wanted =
        CampaignDates.ofLaw(from)
            .with(AgencyLevel.DEPARTMENT, Optional.ofNullable(departments))
            .with(AgencyLevel.GOVERNMENT, Optional.ofNullable(governments));
    long id = campaign.open(year, wanted, signOff, proposal);
    return "/admin/campaign?faces-redirect=true&id=" + id;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
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

  public boolean isSignOff() {
    return signOff;
  }

  public void setSignOff(boolean signOff) {
    this.signOff = signOff;
  }

  public boolean isProposal() {
    return proposal;
  }

  public void setProposal(boolean proposal) {
    this.proposal = proposal;
  }
}
