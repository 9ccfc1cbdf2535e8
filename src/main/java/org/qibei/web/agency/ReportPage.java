package org.qibei.web.agency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.qibei.filing.FilingFacts;
import org.qibei.filing.FilingStatus;
import org.qibei.filing.History;
import org.qibei.filing.ReportView;
import org.qibei.filing.WithdrawReport;
import org.qibei.web.part.StatContent;
import org.qibei.web.part.TimelineEntry;

/** A report in full: as handed in, in any round, or as it is being written. */
@Named("agencyReportPage")
@ViewScoped
public class ReportPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ReportView reports;
  @Inject WithdrawReport withdraw;
  @Inject History history;
  @Inject Words words;

  private transient ReportView.Content content;
  private long id;
  private int round;
  private String reason = "";

  /**
   * Without a number the agency's latest year is meant; without anything written the way leads to
   * its beginning.
   */
  public String load() {
    if (id == 0) {
      return history.years().stream()
          .findFirst()
          .map(year -> place(year.facts()))
          .orElse("home?faces-redirect=true");
    }
    FilingFacts facts = facts();
    boolean nothing = !facts.hasDraft() && facts.round() == 0;
    return nothing ? "prepare?faces-redirect=true&id=" + id : null;
  }

  private static String place(FilingFacts facts) {
    String page = facts.editable() ? (facts.hasDraft() ? "form" : "prepare") : "report";
    return page + "?faces-redirect=true&id=" + facts.id();
  }

  private FilingFacts facts() {
    return history.year(id).facts();
  }

  private ReportView.Content content() {
    if (content == null) {
      content = round > 0 ? reports.ofRound(id, round) : current();
    }
    return content;
  }

  /** What is being written, where it may be written; otherwise what was handed in last. */
  private ReportView.Content current() {
    FilingFacts facts = facts();
    boolean writing = facts.editable() || facts.status() == FilingStatus.AWAITING_SIGN_OFF;
    return writing && facts.hasDraft() ? reports.draft(id) : reports.latest(id);
  }

  public ReportText getReport() {
    return new ReportText(content().report(), StatContent.of(content().report()));
  }

  public FilingHead getHead() {
    return words.head(content().facts());
  }

  /** Whether this is the draft and not what was handed in. */
  public boolean isDraft() {
    return content().submission().isEmpty();
  }

  public boolean isEditable() {
    return content().facts().editable();
  }

  public boolean isWithdrawable() {
    return content().facts().withdrawable() && round == 0;
  }

  public String withdraw() {
    withdraw.withdraw(id, reason);
    return "form?faces-redirect=true&id=" + id;
  }

  /** 第 2 轮 · 1月24日 10:26 提交 · 回执 QB-2024-000317. */
  public String getSource() {
    return content()
        .submission()
        .map(
            submission ->
                words
                    .texts()
                    .of(
                        "agency.report.source",
                        submission.round(),
                        words.dates().time(submission.submittedAt()),
                        submission.receiptNumber()))
        .orElseGet(() -> words.texts().get("agency.report.draft"));
  }

  public List<TimelineEntry> getSteps() {
    return new StepLines(content().facts(), words).entries();
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

  public int getRound() {
    return round;
  }

  public void setRound(int round) {
    this.round = round;
  }
}
