package org.qibei.web.reviewer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.qibei.register.CaseList;
import org.qibei.register.RecordCase;

/** One case of the register, to be corrected or struck out. */
@Named("reviewerCasePage")
@ViewScoped
public class CasePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject RecordCase cases;
  @Inject CaseList list;

  private final CaseFields entry = new CaseFields();
  private long id;
  private String reason;
  private transient CaseList.CaseRow row;

  public void load() {
    entry.fill(getRow().entry());
  }

  public String correct() {
    cases.correct(id, entry.entry());
    return again();
  }

  public String strike() {
    cases.strike(id, reason);
    return again();
  }

  public CaseList.CaseRow getRow() {
    if (row == null) {
      row = list.one(id);
    }
    return row;
  }

  public CaseFields getEntry() {
    return entry;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  private static String again() {
    return "/reviewer/case?faces-redirect=true&includeViewParams=true";
  }
}
