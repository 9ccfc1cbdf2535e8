package org.qibei.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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
  private final WantedDates wanted = new WantedDates();
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
    long id = campaign.open(year, wanted.after(year), signOff, proposal);
    return "/admin/campaign?faces-redirect=true&id=" + id;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }

  public WantedDates getWanted() {
    return wanted;
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
