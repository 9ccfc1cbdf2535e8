package org.qibei.filing;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qibei.account.Account;
import org.qibei.check.Dossier;
import org.qibei.check.Finding;
import org.qibei.check.Inspection;
import org.qibei.check.Policy;
import org.qibei.platform.StoredDocument;
import org.qibei.platform.Zone;
import org.qibei.report.AnnualReport;

/**
 * A report as handed in once (一次报送稿), with the findings and the score of that hour; it never
 * changes, but what a rule could not answer then may be added once it can.
 */
@Entity
@Table(name = "submission")
public class Submission {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "filing_id")
  private Filing filing;

  @Column(nullable = false)
  private int round;

  @Column(name = "submitted_at", nullable = false)
  private Instant submittedAt;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "submitted_by")
  private Account submittedBy;

  @Column(name = "signed_off_by")
  private Long signedOffBy;

  @Column(name = "receipt_number", nullable = false, length = 40)
  private String receiptNumber;

  @Embedded private StoredReport report;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "original_document_id")
  private StoredDocument original;

  @Embedded private ReadingQuality reading = ReadingQuality.certain();

  @Embedded private StoredInspection inspection;

  @Embedded private Supplement supplement;

  @OneToMany(mappedBy = "submission", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<SubmissionFinding> findings = new ArrayList<>();

  protected Submission() {}

  /** Takes down the report and what the rule book said of it at that moment. */
  public Submission(
      Filing filing,
      Account by,
      AnnualReport report,
      Inspection inspection,
      String receipt,
      Instant now) {
    this.filing = filing;
    this.round = filing.round() + 1;
    this.submittedAt = now;
    this.submittedBy = by;
    this.receiptNumber = receipt;
    this.report = new StoredReport(report);
    this.original = filing.draft().document().orElse(null);
    this.inspection = new StoredInspection(inspection, Policy.fromJson(filing.campaign().policy()));
    recorded().take(this, inspection);
  }

  /** Takes down how well the document had been read, on which some rules rest. */
  Submission readFrom(Draft draft) {
    reading = ReadingQuality.of(draft);
    return this;
  }

  /** Names the head who signed the report off before it was handed in. */
  public Submission signedOffBy(Account head) {
    this.signedOffBy = head.id();
    return this;
  }

  /** Takes down what the agency says to the findings, before it is handed in. */
  Submission explained(List<FindingExplanation> said) {
    findings.forEach(finding -> said.forEach(finding::explained));
    return this;
  }

  public Long id() {
    return id;
  }

  public Filing filing() {
    return filing;
  }

  public int round() {
    return round;
  }

  public Instant submittedAt() {
    return submittedAt;
  }

  public Account submittedBy() {
    return submittedBy;
  }

  public Optional<Long> signedOffBy() {
    return Optional.ofNullable(signedOffBy);
  }

  public String receiptNumber() {
    return receiptNumber;
  }

  /** The report as it was handed in, read from its canonical text. */
  public AnnualReport report() {
    return report.read();
  }

  public String reportSha256() {
    return report.sha256();
  }

  public Optional<StoredDocument> original() {
    return Optional.ofNullable(original);
  }

  /** The score and the counts of that hour. */
  public StoredInspection inspection() {
    return inspection;
  }

  /** The findings on record, in the order of the rule book. */
  public List<Finding> findings() {
    return recorded().open();
  }

  /** All that is on record of them, waived or not, and what was said to them. */
  public RecordedFindings recorded() {
    return new RecordedFindings(findings);
  }

  /** The whole inspection on record. */
  Inspection inspected() {
    return inspection.with(recorded().open(), recorded().waived());
  }

  /**
   * Adds to the record what these rules could not answer when the report was handed in; all else
   * stays as it is.
   */
  void supplement(Inspection whole, List<String> rules, Account by, Instant now) {
    supplement =
        supplement == null ? new Supplement(inspection, by, now) : supplement.again(by, now);
    recorded().add(this, whole, rules);
    inspection.take(whole);
  }

  /** What was added to the record after the report was handed in. */
  public Optional<Supplement> supplement() {
    return Optional.ofNullable(supplement);
  }

  /** When it was handed in, and how well the document had been read at that hour. */
  Dossier read(Dossier dossier) {
    LocalDate day = LocalDate.ofInstant(submittedAt, Zone.SHANGHAI);
    return reading.told(dossier.filed(dossier.filed().handedIn(day)));
  }
}
