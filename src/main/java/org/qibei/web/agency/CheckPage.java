package org.qibei.web.agency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qibei.check.RepairAdvice;
import org.qibei.filing.SendForSignOff;
import org.qibei.filing.SubmitReport;

/** All findings before the draft leaves the clerk's hands, and where the points go. */
@Named("agencyCheckPage")
@ViewScoped
public class CheckPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Sheet sheet;
  @Inject SendForSignOff send;
  @Inject SubmitReport submit;
  @Inject Words words;

  private long id;

  public String load() {
    boolean begun = sheet.open(id);
    if (!begun) {
      return "prepare?faces-redirect=true&id=" + id;
    }
    return sheet.facts().editable() ? null : "report?faces-redirect=true&id=" + id;
  }

  public String sendForSignOff() {
    send.send(id);
    return "home?faces-redirect=true";
  }

  public String submit() {
    submit.submit(id);
    return "receipt?faces-redirect=true&id=" + id;
  }

  public void explain() {
    sheet.explain();
  }

  public void takeBackExplanation() {
    sheet.takeBackExplanation();
  }

  public FilingHead getHead() {
    return words.head(sheet.facts());
  }

  public LiveCheck getLive() {
    return sheet.live();
  }

  /** How the sums could be made to hold with the fewest changes. */
  public List<RepairAdvice> getRepairs() {
    return sheet.repairs();
  }

  public boolean isSignOffRequired() {
    return sheet.facts().signOffRequired();
  }

  /** Doubts of the reading on which nobody has decided. */
  public int getDoubts() {
    return sheet.draft().doubtfulPlaces().size();
  }

  /**
   * What the question before sending says: what is still wrong, and that the draft is closed from
   * then on.
   */
  public String getConsequence() {
    String rest =
        words.texts().of("agency.check.rest", getLive().getErrors(), getLive().getWarnings());
    String then =
        words.texts().get(isSignOffRequired() ? "agency.send.then" : "agency.submit.then");
    return getLive().getErrors() + getLive().getWarnings() == 0 ? then : rest + then;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
