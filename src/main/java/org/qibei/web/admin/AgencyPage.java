package org.qibei.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.qibei.account.GrantPlaces;
import org.qibei.account.Role;
import org.qibei.agency.TakeoverKind;
import org.qibei.campaign.AgencyCard;
import org.qibei.campaign.KeepRoster;
import org.qibei.campaign.NameAgency;
import org.qibei.campaign.RecordTakeover;
import org.qibei.campaign.Roster;

/** One agency of the roster: its names over time, mergers and splits. */
@Named("adminAgencyPage")
@ViewScoped
public class AgencyPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Roster roster;
  @Inject NameAgency names;
  @Inject RecordTakeover takeovers;
  @Inject KeepRoster keepRoster;
  @Inject GrantPlaces places;

  private long id;
  private String name;
  private String shortName;
  private LocalDate since;
  private String alias;
  private TakeoverKind kind = TakeoverKind.ABSORBED;
  private String predecessor;
  private LocalDate on;
  private Integer firstYear;
  private transient AgencyCard card;

  public void load() {
    name = getCard().row().name();
    shortName = getCard().row().shortName();
  }

  public String rename() {
    names.rename(id, name, shortName, since);
    return again();
  }

  public String addAlias() {
    names.addAlias(id, alias);
    return again();
  }

  public String forget(String other) {
    names.forgetAlias(id, other);
    return again();
  }

  public String record() {
    takeovers.record(id, new RecordTakeover.Change(kind, predecessor, on, firstYear));
    return again();
  }

  public String takeBack(long takeover) {
    takeovers.takeBack(id, takeover);
    return again();
  }

  public String close(long gone) {
    keepRoster.close(gone);
    return again();
  }

  public List<String> agencies(String text) {
    return places.matching(Role.CLERK, text);
  }

  public List<TakeoverKind> getKinds() {
    return List.of(TakeoverKind.values());
  }

  public AgencyCard getCard() {
    if (card == null) {
      card = roster.agency(id);
    }
    return card;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
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

  public LocalDate getSince() {
    return since;
  }

  public void setSince(LocalDate since) {
    this.since = since;
  }

  public String getAlias() {
    return alias;
  }

  public void setAlias(String alias) {
    this.alias = alias;
  }

  public TakeoverKind getKind() {
    return kind;
  }

  public void setKind(TakeoverKind kind) {
    this.kind = kind;
  }

  public String getPredecessor() {
    return predecessor;
  }

  public void setPredecessor(String predecessor) {
    this.predecessor = predecessor;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public Integer getFirstYear() {
    return firstYear;
  }

  public void setFirstYear(Integer firstYear) {
    this.firstYear = firstYear;
  }

  private static String again() {
    return "/admin/agency?faces-redirect=true&includeViewParams=true";
  }
}
