package org.qibei.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.qibei.campaign.RegisterDomains;
import org.qibei.campaign.Roster;

/** One region of the roster, with the domains on which its agencies publish. */
@Named("adminRegionPage")
@ViewScoped
public class RegionPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Roster roster;
  @Inject RegisterDomains domains;

  private String id = "";
  private String names;
  private transient Roster.RegionRow region;

  public void load() {
    region = roster.region(id);
    names = String.join("\n", region.domains());
  }

  public String register() {
    domains.register(id, names);
    return "/admin/region?faces-redirect=true&includeViewParams=true";
  }

  public Roster.RegionRow getRegion() {
    if (region == null) {
      region = roster.region(id);
    }
    return region;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id == null ? "" : id;
  }

  public String getNames() {
    return names;
  }

  public void setNames(String names) {
    this.names = names;
  }
}
