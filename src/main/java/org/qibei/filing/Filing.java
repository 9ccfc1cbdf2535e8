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
import org.qibei.platform.Refusal;
import org.qibei.platform.StoredDocument;

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

  @Column(name = "status_changed_at", nullable = false)
  private Instant statusChangedAt;

  @Column(name = "first_submitted_at")
  private Instant firstSubmittedAt;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

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
    this.statusChangedAt = now;
  }

  /** Takes the step if it is drawn, and remembers who took it; otherwise refuses. */
  void move(FilingStatus next, Account who, Instant now, String reason) {
    if (!status.leadsTo(next)) {
      throw new Refusal("refusals.filing.step-not-allowed", status, next);
    }
    steps.add(new FilingStep(this, round, status, next, who, now, reason));
    status = next;
    statusChangedAt = now;
  }

  /** Refuses unless figures and text may be changed now. */
  public void requireEditable() {
    if (!status.isEditable()) {
      throw new Refusal("refusals.filing.not-editable", status);
    }
    if (!campaign.isOpen()) {
      throw new Refusal("refusals.campaign.closed", campaign.fiscalYear());
    }
  }

  /** Begins the draft anew; what stood in the old one is the repository's business. */
  void begin(DraftStart start) {
    requireEditable();
    this.draft = start;
  }

  /** Hands the draft to the agency's head (待本单位审签). */
  public void sendForSignOff(Account clerk, Instant now) {
    requireEditable();
    if (!campaign.isSignOffRequired()) {
      throw new Refusal("refusals.filing.sign-off-not-required");
    }
    move(FilingStatus.AWAITING_SIGN_OFF, clerk, now, null);
  }

  /**
   * The head sends the draft back to the clerk; after a return it goes back to where it came from.
   */
  public void sendBack(Account head, String reason, Instant now) {
    require(FilingStatus.AWAITING_SIGN_OFF);
    move(editableStatus(), head, now, reason);
  }

  /** The agency hands its report in; from here on only a reviewer can move it. */
  public void submit(Submission submission, Account who, LocalDate due, Instant now) {
    if (campaign.isSignOffRequired()) {
      require(FilingStatus.AWAITING_SIGN_OFF);
    } else {
      requireEditable();
    }
    move(FilingStatus.SUBMITTED, who, now, null);
    round = submission.round();
    currentSubmissionId = submission.id();
    firstSubmittedAt = firstSubmittedAt == null ? now : firstSubmittedAt;
    reviewDue = due;
  }

  /** The agency takes its report back before anybody reviews it. */
  public void withdraw(Account who, String reason, Instant now) {
    require(FilingStatus.SUBMITTED);
    move(editableStatus(), who, now, reason);
  }

  /** A reviewer takes the report on; the loser of two is refused. */
  public void claim(Account reviewer, Instant now) {
    if (status == FilingStatus.IN_REVIEW && claimedBy().isPresent()) {
      throw new Refusal("refusals.filing.claimed-by-other", claimedBy().get().displayName());
    }
    require(FilingStatus.SUBMITTED);
    move(FilingStatus.IN_REVIEW, reviewer, now, null);
    claim = Claim.of(reviewer, now);
  }

  /** The superior office, or a supervisor, takes the report over from whoever holds it. */
  public void takeOver(Account reviewer, String reason, Instant now) {
    require(FilingStatus.IN_REVIEW);
    steps.add(new FilingStep(this, round, status, status, reviewer, now, reason));
    claim = Claim.of(reviewer, now);
  }

  /** The reviewer puts the report back into the queue. */
  public void release(Account reviewer, Instant now) {
    requireClaimedBy(reviewer);
    move(FilingStatus.SUBMITTED, reviewer, now, null);
    claim = Claim.none();
  }

  /** The reviewer proposes acceptance to the supervisor, where the campaign asks for it. */
  public void propose(Account reviewer, String remark, Instant now) {
    requireClaimedBy(reviewer);
    move(FilingStatus.PROPOSED, reviewer, now, remark);
  }

  /** The supervisor does not follow the proposal: the report is in review again. */
  public void rejectProposal(Account supervisor, String reason, Instant now) {
    require(FilingStatus.PROPOSED);
    move(FilingStatus.IN_REVIEW, supervisor, now, reason);
  }

  public void accept(Account who, String remark, Instant now) {
    require(campaign.isProposalRequired() ? FilingStatus.PROPOSED : FilingStatus.IN_REVIEW);
    move(FilingStatus.ACCEPTED, who, now, remark);
    acceptedAt = now;
  }

  /** Sends the report back for rectification (退回整改), also after acceptance. */
  public void sendForRectification(Account who, String reason, Instant now) {
    move(FilingStatus.RETURNED, who, now, reason);
    claim = Claim.none();
    acceptedAt = null;
  }

  public void exempt(Account administrator, String reason, Instant now) {
    move(FilingStatus.EXEMPT, administrator, now, reason);
    exemptReason = reason;
  }

  private void require(FilingStatus expected) {
    if (status != expected) {
      throw new Refusal("refusals.filing.other-status", status, expected);
    }
  }

  private void requireClaimedBy(Account reviewer) {
    require(FilingStatus.IN_REVIEW);
    claim().requireHolder(reviewer);
  }

  private FilingStatus editableStatus() {
    return round == 0 ? FilingStatus.DRAFT : FilingStatus.RETURNED;
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

  public Optional<StoredDocument> original() {
    return draft().document();
  }

  public Instant statusChangedAt() {
    return statusChangedAt;
  }

  public Optional<Instant> firstSubmittedAt() {
    return Optional.ofNullable(firstSubmittedAt);
  }

  public Optional<Instant> acceptedAt() {
    return Optional.ofNullable(acceptedAt);
  }

  /**
   * Who holds the report for review; an embedded value without any column set is read back as null.
   */
  public Claim claim() {
    return claim == null ? Claim.none() : claim;
  }

  public Optional<Account> claimedBy() {
    return claim().reviewer();
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
