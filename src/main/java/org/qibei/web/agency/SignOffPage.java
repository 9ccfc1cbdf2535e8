package org.qibei.web.agency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.qibei.filing.FilingStatus;
import org.qibei.filing.SendBack;
import org.qibei.filing.SubmitReport;
import org.qibei.web.part.StatContent;

/** The head reads the report and signs it off, or gives it back to the clerk. */
@Named("agencySignOffPage")
@ViewScoped
public class SignOffPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Sheet sheet;
  @Inject SubmitReport submit;
  @Inject SendBack sendBack;
  @Inject Words words;

  private long id;
  private String reason = "";

  public String load() {
    boolean begun = sheet.open(id);
    boolean mine = begun && sheet.all().maySignOff();
    return mine && sheet.facts().status() == FilingStatus.AWAITING_SIGN_OFF
        ? null
        : "report?faces-redirect=true&id=" + id;
  }

  public String sign() {
    submit.submit(id);
    return "receipt?faces-redirect=true&id=" + id;
  }

  public String giveBack() {
    sendBack.sendBack(id, reason);
    return "home?faces-redirect=true";
  }

  public FilingHead getHead() {
    return words.head(sheet.facts());
  }

  public LiveCheck getLive() {
    return sheet.live();
  }

  public ReportText getReport() {
    return new ReportText(
        sheet.draft().report(),
        StatContent.of(sheet.draft().report()).marked(sheet.live().marks()));
  }

  /** 王丽 1月24日 送审签. */
  public String getSent() {
    return sheet
        .facts()
        .latestStep()
        .map(
            step -> words.texts().of("agency.sign.sent", step.who(), words.dates().time(step.at())))
        .orElse("");
  }

  /** What the question before signing says. */
  public String getConsequence() {
    String rest =
        words.texts().of("agency.check.rest", getLive().getErrors(), getLive().getWarnings());
    String then = words.texts().get("agency.submit.then");
    return getLive().getErrors() + getLive().getWarnings() == 0 ? then : rest + then;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
