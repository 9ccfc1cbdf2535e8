package org.qibei.web.reviewer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.qibei.review.ClaimFiling;
import org.qibei.review.ReleaseFiling;
import org.qibei.review.SupplementRecord;
import org.qibei.review.TakeOverFiling;

/**
 * Buttons by which a report comes to a reviewer's desk and leaves it; each shows the report anew.
 */
@Named
@RequestScoped
public class Custody {
  @Inject ClaimFiling claim;
  @Inject ReleaseFiling release;
  @Inject TakeOverFiling takeOver;
  @Inject SupplementRecord supplement;

  public String claim(long filing) {
    claim.claim(filing);
    return Verdicts.page(filing);
  }

  /** After a release there is nothing more to do here. */
  public String release(long filing) {
    release.release(filing);
    return "queue?faces-redirect=true";
  }

  public String takeOver(long filing, String reason) {
    takeOver.takeOver(filing, reason);
    return Verdicts.page(filing);
  }

  /** Adds to the record what its rules can answer since. */
  public String supplement(long filing) {
    supplement.supplement(filing);
    return Verdicts.page(filing);
  }
}
