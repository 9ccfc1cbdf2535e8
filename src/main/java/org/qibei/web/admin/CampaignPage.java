package org.qibei.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.qibei.campaign.ArrangeCampaign;
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
  private WantedDates dates = new WantedDates();
  private boolean signOff;
  private boolean proposal;
  private String reason;
  private transient CampaignFacts facts;

  public void load() {
    mayArrange = list.mayArrange();
    newcomers = list.newcomers(id);
    dates = WantedDates.of(getFacts());
    signOff = getFacts().signOffRequired();
    proposal = getFacts().proposalRequired();
  }

  public String keepDates() {
    arrange.setDates(id, dates.after(getFacts().fiscalYear()), reason);
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

  /** The statuses in which a report that is owed may stand. */
  public List<FilingStatus> getStatuses() {
    return Arrays.stream(FilingStatus.values())
        .filter(status -> status != FilingStatus.EXEMPT)
        .toList();
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

  public WantedDates getDates() {
    return dates;
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
