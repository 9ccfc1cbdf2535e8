package org.qibei.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qibei.account.GrantPlaces;
import org.qibei.account.Role;
import org.qibei.agency.AgencyLevel;
import org.qibei.campaign.KeepRoster;

/** A new agency on the roster. */
@Named("adminNewAgencyPage")
@ViewScoped
public class NewAgencyPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject KeepRoster roster;
  @Inject GrantPlaces places;

  private String code;
  private String name;
  private String shortName;
  private AgencyLevel level = AgencyLevel.DEPARTMENT;
  private String region;
  private String office;

  public String add() {
    roster.add(new KeepRoster.NewAgency(code, name, shortName, level, region, office));
    return "/admin/roster?faces-redirect=true&text=" + code;
  }

  public List<String> regions(String text) {
    return places.matching(Role.REVIEWER, text);
  }

  public List<String> offices(String text) {
    return places.matching(Role.CLERK, text);
  }

  public List<AgencyLevel> getLevels() {
    return List.of(AgencyLevel.values());
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getShortName() {
    return shortName;
  }

  public void setShortName(String shortName) {
    this.shortName = shortName;
  }

  public AgencyLevel getLevel() {
    return level;
  }

  public void setLevel(AgencyLevel level) {
    this.level = level;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public String getOffice() {
    return office;
  }

  public void setOffice(String office) {
    this.office = office;
  }
}
