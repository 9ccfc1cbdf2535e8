package org.qibei.web.admin;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qibei.audit.AuditTrail;
import org.qibei.audit.Outcome;
import org.qibei.platform.Slice;
import org.qibei.web.DayConverter;
import org.qibei.web.Texts;

/** Who did what, when, and what was refused. */
@Named("adminAuditPage")
@ViewScoped
public class AuditPage implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Pattern SUBJECT =
      Pattern.compile("(filing|notice|account|agency|region|campaign|case) (\\d+)(?: (.+))?");

  /** Use cases that are asked for a year. */
  private static final Set<String> BY_YEAR =
      Set.of("YearOfScorecards", "ExportScorecards", "RemindMissing", "OpenCampaign");

  @Inject AuditTrail trail;
  @Inject Texts texts;

  private String who = "";
  private String action = "";
  private String outcome = "";
  private String from = "";
  private String to = "";
  private int page = 1;
  private transient Slice<AuditTrail.Row> lines;
  private transient List<String> actions;

  public void load() {
    Optional<Outcome> asked =
        Arrays.stream(Outcome.values()).filter(value -> value.name().equals(outcome)).findFirst();
    lines =
        trail.page(
            new AuditTrail.Question(who, action, asked, day("from", from), day("to", to)), page);
    actions = trail.actions();
  }

  /** The day that was asked for; what is no day is said and filters nothing. */
  private Optional<LocalDate> day(String field, String typed) {
    Optional<LocalDate> day = DayConverter.read(typed);
    if (day.isEmpty() && !typed.isBlank()) {
      String said = texts.of("admin.audit.no-day", typed.strip());
      FacesContext.getCurrentInstance()
          .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, said, said));
    }
    return day;
  }

  /** What an action is called, if it is still done; the record keeps the name of the use case. */
  public String words(String recorded) {
    String key = "admin.audit.action." + recorded.split("\\.")[0];
    return texts.containsKey(key) ? texts.get(key) : recorded;
  }

  /** What it was about, in words: an annual report by its year, a notice by its number. */
  public String subject(AuditTrail.Row line) {
    Matcher known = SUBJECT.matcher(line.subject());
    if (!known.matches()) {
      return unknown(line);
    }
    if (known.group(1).equals("agency") && !line.agency().isEmpty()) {
      return known.group(3) == null ? "" : texts.of("admin.audit.subject.year", known.group(3));
    }
    String name = known.group(3) == null ? "#" + known.group(2) : known.group(3);
    return texts.of("admin.audit.subject." + known.group(1), name);
  }

  /**
   * What was asked for by a mere number: a year, or something that was not found or not allowed.
   */
  private String unknown(AuditTrail.Row line) {
    if (!line.subject().startsWith("#")) {
      return line.subject().isEmpty() ? "—" : line.subject();
    }
    String number = line.subject().substring(1);
    boolean year = BY_YEAR.contains(line.action().split("\\.")[0]);
    return texts.of("admin.audit.subject." + (year ? "campaign" : "number"), number);
  }

  /** What was said besides, in the reader's words. */
  public String detail(AuditTrail.Row line) {
    return new RecordedWords(texts.messages()).in(line.detail());
  }

  public Slice<AuditTrail.Row> getLines() {
    return lines;
  }

  public List<String> getActions() {
    return actions;
  }

  public List<Outcome> getOutcomes() {
    return List.of(Outcome.values());
  }

  public String getWho() {
    return who;
  }

  public void setWho(String who) {
    this.who = who == null ? "" : who.strip();
  }

  public String getAction() {
    return action;
  }

  public void setAction(String action) {
    this.action = action == null ? "" : action;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome == null ? "" : outcome;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from == null ? "" : from.strip();
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to == null ? "" : to.strip();
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = Math.max(1, page);
  }
}
