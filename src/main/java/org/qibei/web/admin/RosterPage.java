package org.qibei.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.qibei.campaign.KeepRoster;
import org.qibei.campaign.Roster;
import org.qibei.platform.Slice;

/** Who owes reports: agencies, or the regions in which they lie. */
@Named("adminRosterPage")
@ViewScoped
public class RosterPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String REGIONS = "regions";

  @Inject Roster roster;
  @Inject KeepRoster keepRoster;

  private String text = "";
  private String what = "agencies";
  private int page = 1;
  private transient Slice<Roster.AgencyRow> agencies;
  private transient Slice<Roster.RegionRow> regions;

  public void load() {
    if (isOfRegions()) {
      regions = roster.regions(text, page);
    } else {
      agencies = roster.agencies(text, page);
    }
  }

  public String close(long agencyId) {
    keepRoster.close(agencyId);
    return again();
  }

  public String reopen(long agencyId) {
    keepRoster.reopen(agencyId);
    return again();
  }

  public boolean isOfRegions() {
    return REGIONS.equals(what);
  }

  public Slice<Roster.AgencyRow> getAgencies() {
    return agencies;
  }

  public Slice<Roster.RegionRow> getRegions() {
    return regions;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text == null ? "" : text;
  }

  public String getWhat() {
    return what;
  }

  public void setWhat(String what) {
    this.what = REGIONS.equals(what) ? REGIONS : "agencies";
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(1, page);
  }

  private static String again() {
    return "/admin/roster?faces-redirect=true&includeViewParams=true";
  }
}
