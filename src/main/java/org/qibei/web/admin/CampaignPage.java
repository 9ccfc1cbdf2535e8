package org.qibei.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.qibei.agency.AgencyLevel;
import org.qibei.campaign.ArrangeCampaign;
import org.qibei.campaign.CampaignDates;
import org.qibei.filing.CampaignFacts;
import org.qibei.filing.CampaignList;
import org.qibei.filing.FilingStatus;
import org.qibei.filing.OpenCampaign;

/** One year: its dates, its steps, and whether reports are still taken. */
@Named("adminCampaignPage")
@ViewScoped
public class CampaignPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject CampaignList list;
  @Inject ArrangeCampaign arrange;
  @Inject OpenCampaign opening;

  private long id;
  private boolean mayArrange;
  private int newcomers;
  private LocalDate opens;
  private LocalDate departments;
  private LocalDate governments;
  private LocalDate towns;
  private boolean signOff;
  private boolean proposal;
  private String reason;
  private transient CampaignFacts facts;

  public void load() {
    mayArrange = list.mayArrange();
    newcomers = list.newcomers(id);
    opens = getFacts().opensOn();
    departments = local(AgencyLevel.DEPARTMENT);
    governments = local(AgencyLevel.GOVERNMENT);
    towns = local(AgencyLevel.TOWN);
    signOff = getFacts().signOffRequired();
    proposal = getFacts().proposalRequired();
  }

  public String keepDates() {
    CampaignDates wanted =
        CampaignDates.ofLaw(opens)
            .with(AgencyLevel.DEPARTMENT, Optional.ofNullable(departments))
            .with(AgencyLevel.GOVERNMENT, Optional.ofNullable(governments))
            .with(AgencyLevel.TOWN, Optional.ofNullable(towns));
    arrange.setDates(id, wanted, reason);
    return again("kept");
  }

  public String keepSteps() {
    arrange.setSteps(id, signOff, proposal, reason);
    return again("kept");
  }

  public String close() {
    arrange.close(id, reason);
    return again("kept");
  }

  public String reopen() {
    arrange.reopen(id, reason);
    return again("kept");
  }

  public String enrol() {
    opening.enrolNewcomers(id);
    return again("added");
  }

  public long count(String status) {
    return getFacts().count(FilingStatus.valueOf(status));
  }

  public CampaignFacts getFacts() {
    if (facts == null) {
      facts = list.year(id);
    }
    return facts;
  }

  private LocalDate local(AgencyLevel level) {
    return getFacts().due(level).local().orElse(null);
  }

  private String again(String done) {
    return "/admin/campaign?faces-redirect=true&id=" + id + "&" + done + "=1";
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public boolean isMayArrange() {
    return mayArrange;
  }

  public int getNewcomers() {
    return newcomers;
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

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
