package org.qibei.web.reviewer;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.qibei.check.RepairAdvice;
import org.qibei.check.Wording;
import org.qibei.check.ZeroWords;
import org.qibei.review.OpenReview;
import org.qibei.review.ReviewQueue;
import org.qibei.review.ReviewSheet;
import org.qibei.web.Dates;
import org.qibei.web.Texts;
import org.qibei.web.part.FindingGroup;
import org.qibei.web.part.TimelineEntry;
import org.qibei.web.part.Waterfall;

/** One report before its reviewer: the report, its findings, the decision. */
@Named("reviewerReviewPage")
@ViewScoped
public class ReviewPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject OpenReview open;
  @Inject ReviewQueue queue;
  @Inject Rulings rulings;
  @Inject Texts texts;
  @Inject Dates dates;
  @Inject History history;

  private long id;
  private String tab = "side";
  private String reason;
  private String group;
  private transient ReviewSheet sheet;
  private transient ReviewQueue.Neighbours neighbours;
  private transient List<FindingGroup> groups;
  private transient Reading reading;
  private transient List<RepairAdvice> repairs;

  public void load() {
    sheet = open.open(id, texts.messages().locale());
    neighbours = queue.around(id);
    ReviewCards cards = new ReviewCards(sheet.report().form(), texts, dates);
    groups = cards.groups(sheet.items());
    reading = Reading.of(sheet.report(), cards.marks(sheet.items()));
  }

  /** Confirms the group of findings that the request names, or takes that back. */
  public void confirm() {
    rulings.toggleConfirmed(getSheet(), named());
    load();
  }

  public void reconsider() {
    rulings.reconsider(getSheet(), named());
    load();
  }

  public void takeBackWaiver() {
    rulings.takeBackWaiver(getSheet(), named());
    load();
  }

  /** Notes that the decisions which the request names were looked at again. */
  public void seen() {
    rulings.seen(getSheet(), named("decisions"));
    load();
  }

  public void waive() {
    rulings.waive(getSheet(), group, reason);
    reason = null;
    load();
  }

  private static String named() {
    return named("group");
  }

  private static String named(String what) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .getOrDefault(what, "");
  }

  public ReviewSheet getSheet() {
    if (sheet == null) {
      load();
    }
    return sheet;
  }

  public ReviewQueue.Neighbours getNeighbours() {
    return neighbours;
  }

  public List<FindingGroup> getGroups() {
    return groups;
  }

  public Reading getReading() {
    return reading;
  }

  /** How the sums could be made to hold with the fewest changes. */
  public List<RepairAdvice> getRepairs() {
    if (repairs == null) {
      repairs = Wording.in(texts.messages().locale()).repairs(getSheet().report());
    }
    return repairs;
  }

  /** What speaks for or against tables of zeros. */
  public List<ZeroWords> getZeros() {
    Wording wording = Wording.in(texts.messages().locale());
    return getSheet().inspection().zeros().stream().map(wording::zero).toList();
  }

  /** Decisions whose facts are no longer the same. */
  public List<LookLine> getLooks() {
    return LookLine.of(getSheet().looks(), texts, dates);
  }

  public String getAllLooks() {
    return getLooks().stream().map(LookLine::decisions).collect(Collectors.joining(","));
  }

  public Waterfall getWaterfall() {
    return Losses.drawn(getSheet(), texts);
  }

  /** What changed since the round before. */
  public List<Changes.Change> getChanges() {
    return sheet
        .previous()
        .map(before -> Changes.between(before, sheet.report(), texts))
        .orElse(List.of());
  }

  public List<TimelineEntry> getHistory() {
    return history.of(sheet);
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  public String getTab() {
    return tab;
  }

  public void setTab(String tab) {
    this.tab = tab;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getGroup() {
    return group;
  }

  public void setGroup(String group) {
    this.group = group;
  }
}
