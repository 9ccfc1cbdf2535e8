package org.qibei.web.reviewer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qibei.check.Inspection;
import org.qibei.check.Policy;
import org.qibei.check.Severity;
import org.qibei.check.Wording;
import org.qibei.review.ReinspectFiling;
import org.qibei.web.Dates;
import org.qibei.web.Texts;

/** What today's rules would say of a report, beside its record; nothing is kept. */
@Named("reviewerReinspectPage")
@ViewScoped
public class ReinspectPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ReinspectFiling reinspect;
  @Inject Texts texts;
  @Inject Dates dates;

  private long id;
  private Long policy;
  private transient ReinspectFiling.Sheet sheet;

  /** One of the two inspections: its versions, how much it could answer, what it found. */
  public record Side(
      String title,
      String ruleBook,
      String policy,
      int evaluated,
      int rules,
      int errors,
      int warnings,
      int hints,
      String score,
      String band) {}

  public void load() {
    sheet = reinspect.reinspect(id, Optional.ofNullable(policy));
  }

  public ReinspectFiling.Sheet getSheet() {
    if (sheet == null) {
      load();
    }
    return sheet;
  }

  /** The record with the decisions of today, and what is found now. */
  public List<Side> getSides() {
    List<Side> sides = new ArrayList<>();
    sides.add(side("reviewer.reinspect.record", getSheet().reinspection().record()));
    sides.add(side("reviewer.reinspect.now", getSheet().reinspection().now()));
    return sides;
  }

  private Side side(String title, Inspection inspection) {
    Wording wording = Wording.in(texts.messages().locale());
    return new Side(
        texts.get(title),
        inspection.ruleBook(),
        policyName(inspection.policy()),
        inspection.score().evaluated(),
        inspection.score().rules(),
        Inspection.items(inspection.findings(), Severity.ERROR),
        Inspection.items(inspection.findings(), Severity.WARNING),
        Inspection.items(inspection.findings(), Severity.HINT),
        inspection.score().total().setScale(1, RoundingMode.HALF_UP).toPlainString(),
        wording.band(inspection.score().band()));
  }

  /** The book's own policy has a name in words, those of campaigns have the one they were given. */
  public String policyName(String version) {
    return version.equals(Policy.standard().name())
        ? texts.get("reviewer.reinspect.policy.standard")
        : version;
  }

  public List<ChangeLine> getChanges() {
    return ChangeLine.of(getSheet().reinspection(), texts);
  }

  public List<LookLine> getLooks() {
    return LookLine.of(getSheet().looks(), texts, dates);
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }

  /** The choice as the list names it. */
  public String getChosen() {
    return policy == null ? "" : policy.toString();
  }

  /** The campaign whose policy is asked for; none for the policy of the record. */
  public Long getPolicy() {
    return policy;
  }

  public void setPolicy(Long policy) {
    this.policy = policy;
  }
}
