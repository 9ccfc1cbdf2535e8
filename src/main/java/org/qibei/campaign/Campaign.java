package org.qibei.campaign;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qibei.agency.AgencyLevel;
import org.qibei.form.Form;
import org.qibei.form.Forms;
import org.qibei.platform.Refusal;

/**
 * The collection of one fiscal year's reports (报送任务): edition, deadlines and the policy in force.
 */
@Entity
@Table(name = "campaign")
public class Campaign {
  private static final int REVIEW_WEEKDAYS = 10;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "fiscal_year", nullable = false)
  private int fiscalYear;

  @Column(name = "form_id", nullable = false, length = 20)
  private String formId;

  @Column(name = "opens_on", nullable = false)
  private LocalDate opensOn;

  @Column(name = "sign_off_required", nullable = false)
  private boolean signOffRequired = true;

  @Column(name = "proposal_required", nullable = false)
  private boolean proposalRequired;

  @Column(name = "policy_version", nullable = false, length = 40)
  private String policyVersion;

  @Column(nullable = false, columnDefinition = "longtext")
  private String policy;

  @Column(nullable = false)
  private boolean open = true;

  @Version private int version;

  @OneToMany(mappedBy = "campaign", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<Deadline> deadlines = new ArrayList<>();

  protected Campaign() {}

  /**
   * Opens the year with its statutory deadlines (条例 Article 49: departments 31 January, governments
   * 31 March).
   *
   * @param policyText the policy as its canonical JSON text
   */
  public Campaign(int fiscalYear, LocalDate opensOn, String policyVersion, String policyText) {
    this.fiscalYear = fiscalYear;
    this.formId = Forms.governing(fiscalYear).id();
    this.opensOn = opensOn;
    this.policyVersion = policyVersion;
    this.policy = policyText;
    deadlines.add(new Deadline(this, AgencyLevel.DEPARTMENT, LocalDate.of(fiscalYear + 1, 1, 31)));
    deadlines.add(new Deadline(this, AgencyLevel.GOVERNMENT, LocalDate.of(fiscalYear + 1, 3, 31)));
    deadlines.add(new Deadline(this, AgencyLevel.TOWN, null));
  }

  /** The days due of all levels. */
  public List<Deadline> deadlines() {
    return deadlines.stream().sorted(Comparator.comparing(Deadline::level)).toList();
  }

  public Deadline deadline(AgencyLevel level) {
    return deadlines.stream().filter(d -> d.level() == level).findFirst().orElseThrow();
  }

  /** Sets the dates that the locality asks for; none of them may come after the law's. */
  public void setDates(CampaignDates dates) {
    if (dates.opensOn().getYear() < fiscalYear || dates.opensOn().getYear() > fiscalYear + 1) {
      throw new Refusal("refusals.campaign.opening-year", fiscalYear, fiscalYear + 1);
    }
    deadlines.forEach(deadline -> deadline.setLocalDate(dates.of(deadline.level())));
    if (deadlines.stream()
        .flatMap(deadline -> deadline.dueOn().stream())
        .anyMatch(due -> due.isBefore(dates.opensOn()))) {
      throw new Refusal("refusals.campaign.due-before-opening");
    }
    this.opensOn = dates.opensOn();
  }

  /** The dates as the record keeps them: the opening, then level by level. */
  String datesInBrief() {
    return deadlines().stream()
        .map(due -> due.dueOn().map(LocalDate::toString).orElse("—"))
        .collect(Collectors.joining(", ", "[" + opensOn + ", ", "]"));
  }

  public void requireSignOff(boolean required) {
    this.signOffRequired = required;
  }

  public void requireProposal(boolean required) {
    this.proposalRequired = required;
  }

  public void close() {
    this.open = false;
  }

  public void reopen() {
    this.open = true;
  }

  /** Refuses once the year is closed. */
  public void requireOpen() {
    if (!open) {
      throw new Refusal("refusals.campaign.closed", fiscalYear);
    }
  }

  public String formId() {
    return formId;
  }

  public Form form() {
    return Forms.of(formId);
  }

  public Long id() {
    return id;
  }

  public int fiscalYear() {
    return fiscalYear;
  }

  public LocalDate opensOn() {
    return opensOn;
  }

  public boolean isSignOffRequired() {
    return signOffRequired;
  }

  public boolean isProposalRequired() {
    return proposalRequired;
  }

  public String policyVersion() {
    return policyVersion;
  }

  public String policy() {
    return policy;
  }

  public boolean isOpen() {
    return open;
  }

  public int version() {
    return version;
  }

  /** Until when a report that arrives on this day should be reviewed. */
  public LocalDate reviewDue(LocalDate received) {
    return Weekdays.after(received, REVIEW_WEEKDAYS);
  }

  /** The earliest day that binds an agency of this level: the local date where there is one. */
  public Optional<LocalDate> dueOn(AgencyLevel level) {
    return deadline(level).dueOn();
  }
}
