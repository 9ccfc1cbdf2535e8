package org.qibei.filing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qibei.account.Account;
import org.qibei.agency.Agency;
import org.qibei.campaign.Campaign;

/** One agency's duty to report for one year (报送): its status and the steps it took. */
@Entity
@Table(name = "filing")
public class Filing {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "campaign_id")
  private Campaign campaign;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "agency_id")
  private Agency agency;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 30)
  private FilingStatus status = FilingStatus.DRAFT;

  @Version private int version;

  @Column(nullable = false)
  private int round;

  @Embedded private DraftStart draft = DraftStart.none();

  @Embedded private Claim claim = Claim.none();

  @Embedded private Milestones milestones;

  @Column(name = "review_due")
  private LocalDate reviewDue;

  @Column(name = "current_submission_id")
  private Long currentSubmissionId;

  @Column(name = "exempt_reason", length = 400)
  private String exemptReason;

  @OneToMany(mappedBy = "filing", cascade = CascadeType.ALL)
  @OrderBy("id")
  private List<FilingStep> steps = new ArrayList<>();

  protected Filing() {}

  public Filing(Campaign campaign, Agency agency, Instant now) {
    this.campaign = campaign;
    this.agency = agency;
    this.milestones = Milestones.begun(now);
  }

  /** Takes the step if it is drawn, and remembers who took it; otherwise refuses. */
  void move(FilingStatus next, Account who, Instant now, String reason) {
    status.requireLeadingTo(next);
    steps.add(new FilingStep(this, round, status, next, who, now, reason));
    status = next;
    milestones.stepped(next, now);
  }

  /** Remembers an act that leaves the status as it is. */
  void note(Account who, Instant now, String reason) {
    steps.add(new FilingStep(this, round, status, status, who, now, reason));
  }

  void hold(Claim next) {
    claim = next;
  }

  /** Refuses unless figures and text may be changed now. */
  public void requireEditable() {
    status.requireEditable();
    requireOpenYear();
  }

  /** Refuses once the year is closed: the agency could neither mend nor hand in anything more. */
  public void requireOpenYear() {
    campaign.requireOpen();
  }

  /** Begins the draft anew; what stood in the old one is the repository's business. */
  void begin(DraftStart start) {
    requireEditable();
    this.draft = start;
  }

  /** What was handed in last, and until when it should be reviewed. */
  void carry(Submission submission, LocalDate due) {
    round = submission.round();
    currentSubmissionId = submission.id();
    reviewDue = due;
  }

  /** Nothing counts as handed in any more; what was taken back stays among the submissions. */
  void carryNothing() {
    currentSubmissionId = null;
    reviewDue = null;
  }

  /** What the agency may do with it. */
  public Preparation preparation() {
    return new Preparation(this);
  }

  /** What reviewers may do with it. */
  public Examination examination() {
    return new Examination(this);
  }

  /** What administrators may do with it. */
  public Exemption exemption() {
    return new Exemption(this);
  }

  /** Why nothing is owed; null where something is. */
  void excuse(String reason) {
    exemptReason = reason;
  }

  public Long id() {
    return id;
  }

  public Campaign campaign() {
    return campaign;
  }

  public Agency agency() {
    return agency;
  }

  public FilingStatus status() {
    return status;
  }

  public int round() {
    return round;
  }

  /** How the present draft began; a draft that was not begun has no origin. */
  public DraftStart draft() {
    return draft == null ? DraftStart.none() : draft;
  }

  public Milestones milestones() {
    return milestones;
  }

  /** Who holds the report for review; an embedded value without any column is read as null. */
  public Claim claim() {
    return claim == null ? Claim.none() : claim;
  }

  public Optional<LocalDate> reviewDue() {
    return Optional.ofNullable(reviewDue);
  }

  public Optional<Long> currentSubmissionId() {
    return Optional.ofNullable(currentSubmissionId);
  }

  public Optional<String> exemptReason() {
    return Optional.ofNullable(exemptReason);
  }

  public List<FilingStep> steps() {
    return List.copyOf(steps);
  }
}
