package org.qibei.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qibei.filing.CampaignFacts;
import org.qibei.filing.CampaignList;
import org.qibei.filing.FilingStatus;

/** The years for which reports are collected. */
@Named("adminCampaignsPage")
@ViewScoped
public class CampaignsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject CampaignList list;

  private boolean mayArrange;
  private transient List<CampaignFacts> years;

  public void load() {
    years = list.years();
    mayArrange = list.mayArrange();
  }

  public long count(CampaignFacts year, String status) {
    return year.count(FilingStatus.valueOf(status));
  }

  public List<CampaignFacts> getYears() {
    return years;
  }

  public boolean isMayArrange() {
    return mayArrange;
  }
}
