package org.qibei.web.reviewer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qibei.register.CaseList;
import org.qibei.register.RecordCase;

/** A request, review or suit is put on the register. */
@Named("reviewerNewCasePage")
@ViewScoped
public class NewCasePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject RecordCase cases;
  @Inject CaseList list;

  private final CaseFields entry = new CaseFields();
  private String agency;

  public String add() {
    cases.add(agency, entry.entry());
    return "/reviewer/register?faces-redirect=true&year=" + entry.getReceivedOn().getYear();
  }

  public List<String> agencies(String text) {
    return list.offered(text);
  }

  public CaseFields getEntry() {
    return entry;
  }

  public String getAgency() {
    return agency;
  }

  public void setAgency(String agency) {
    this.agency = agency;
  }
}
