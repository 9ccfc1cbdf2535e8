package org.qibei.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.qibei.filing.ExemptAgency;
import org.qibei.filing.ExemptionOf;

/** One agency's duty for one year: released from it with a reason, or taken up again. */
@Named("adminExemptPage")
@ViewScoped
public class ExemptPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ExemptionOf exemption;
  @Inject ExemptAgency agency;

  private long id;
  private String reason;
  private transient ExemptionOf.Duty duty;

  public void load() {
    duty = exemption.duty(id);
  }

  public String exempt() {
    agency.exempt(id, reason);
    return back();
  }

  public String takeBack() {
    agency.takeBack(id, reason);
    return back();
  }

  private String back() {
    return "/admin/progress?faces-redirect=true&year="
        + getDuty().facts().fiscalYear()
        + "&region="
        + getDuty().region();
  }

  public ExemptionOf.Duty getDuty() {
    if (duty == null) {
      load();
    }
    return duty;
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
}
