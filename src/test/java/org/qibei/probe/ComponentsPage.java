package org.qibei.probe;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.qibei.form.Cell;
import org.qibei.platform.NotFound;
import org.qibei.platform.Refusal;
import org.qibei.report.AnnualReport;
import org.qibei.report.Figure;
import org.qibei.web.PageMessages;
import org.qibei.web.part.CellChange;
import org.qibei.web.part.FindingGroup;
import org.qibei.web.part.StatReply;
import org.qibei.web.part.StatTableView;
import org.qibei.web.part.Stop;
import org.qibei.web.part.TimelineEntry;
import org.qibei.web.part.Waterfall;

/** Shows each part in all its states, and lets each kind of failure happen. */
@Named
@ViewScoped
public class ComponentsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A line of the sample list. */
  public record Line(
      int id, String agency, String status, String tone, Double score, String band) {}

  private String fail = "";
  private String word = "";
  private transient AnnualReport report;

  private AnnualReport report() {
    if (report == null) {
      report = Samples.report();
    }
    return report;
  }

  /** A page that fails while it is opened, in the way asked for. */
  public void load() {
    act(fail);
  }

  public void act(String kind) {
    switch (kind) {
      case "refusal" -> throw new Refusal("frame.error.expired.what");
      case "not-found" -> throw new NotFound();
      case "forbidden" -> throw new EJBAccessException("probe");
      case "fault" -> throw new IllegalStateException("probe");
      case "toast" -> say(PageMessages.TOAST, FacesMessage.SEVERITY_INFO, "已认领 2 份");
      case "warning" -> say(null, FacesMessage.SEVERITY_WARN, "第四部分“行政复议”有 5 格空白。没有此类案件的填 0。");
      case "done" -> say(null, FacesMessage.SEVERITY_INFO, "已提交，回执 QB-2026-000317");
      default -> {}
    }
  }

  private static void say(String to, FacesMessage.Severity severity, String text) {
    FacesContext.getCurrentInstance().addMessage(to, new FacesMessage(severity, text, null));
  }

  public void save() {
    List<CellChange> changes = CellChange.inRequest();
    for (CellChange change : changes) {
      Cell cell = Samples.cell(change.place());
      report = report().with(cell, Figure.read(change.value(), cell.kind()));
    }
    StatReply.of(getRequests())
        .saved(changes.stream().map(CellChange::place).toList())
        .send(Clock.systemUTC());
  }

  public StatTableView getRequests() {
    return StatTableView.of(Samples.FORM, "t2", Samples.requests(report()));
  }

  public StatTableView getReview() {
    return StatTableView.of(Samples.FORM, "t3", Samples.review(report()));
  }

  public StatTableView getReading() {
    return StatTableView.of("read-t3", Samples.FORM, "t3", Samples.review(report()));
  }

  public StatTableView getDisclosure() {
    return StatTableView.of(Samples.FORM, "t1", org.qibei.web.part.StatContent.of(report()));
  }

  public List<FindingGroup> getGroups() {
    return Samples.groups();
  }

  public List<Stop> getStops() {
    return Samples.stops();
  }

  public Waterfall getWaterfall() {
    return Samples.waterfall();
  }

  public List<TimelineEntry> getEvents() {
    return Samples.events();
  }

  public List<Line> getLines() {
    return IntStream.rangeClosed(1, 25).mapToObj(ComponentsPage::line).toList();
  }

  private static Line line(int id) {
    return switch (id % 3) {
      case 0 -> new Line(id, "示例市第 " + id + " 局", "退回整改", "error", 83.0, "良好");
      case 1 -> new Line(id, "示例市名称特别长的行政审批服务和政务公开工作管理局 " + id, "已通过", "ok", 96.5, "优秀");
      default -> new Line(id, "示例市第 " + id + " 局", "待认领", "neutral", null, "");
    };
  }

  public List<Line> getNobody() {
    return List.of();
  }

  public String getFail() {
    return fail;
  }

  public void setFail(String fail) {
    this.fail = fail == null ? "" : fail;
  }

  public String getWord() {
    return word;
  }

  public void setWord(String word) {
    this.word = word;
  }
}
