package org.qibei.web.agency;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.qibei.filing.FilingStatus;
import org.qibei.filing.ReceiptOf;
import org.qibei.filing.SubmissionFacts;

/** The proof that a report arrived: number, time, hash and what the rules said of it. */
@Named("agencyReceiptPage")
@ViewScoped
public class ReceiptPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ReceiptOf receipts;
  @Inject Words words;

  private transient ReceiptOf.Receipt receipt;
  private long id;
  private int round;

  public void load() {
    receipt = round > 0 ? receipts.ofRound(id, round) : receipts.latest(id);
  }

  public SubmissionFacts getSubmission() {
    return receipt.submission();
  }

  public FilingHead getHead() {
    return words.head(receipt.facts());
  }

  public String getAgency() {
    return receipt.facts().agency();
  }

  public String getAt() {
    return words.dates().exact(receipt.submission().submittedAt());
  }

  public String getBand() {
    return words.band(receipt.submission().handedIn().band());
  }

  /** 错误 2 项，警告 1 项，提示 3 项. */
  public String getFindings() {
    return words.findings(receipt.submission().handedIn().findings());
  }

  /** How far the publication is; printed with the receipt. */
  public PublicationLine getPublication() {
    return PublicationLine.of(receipt.publication(), words);
  }

  /** What comes next, for the reader who has just handed in. */
  public String getNext() {
    FilingStatus status = receipt.facts().status();
    return words.texts().get("agency.receipt.next." + status.key());
  }

  /** Whether the report shown is with nobody yet and may be taken back. */
  public boolean isWithdrawable() {
    return receipt.facts().withdrawable()
        && receipt.submission().round() == receipt.facts().round();
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
