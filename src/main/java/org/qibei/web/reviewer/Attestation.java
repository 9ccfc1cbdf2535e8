package org.qibei.web.reviewer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.qibei.review.AttestPublication;

/** Buttons by which a reviewer says to have seen the published report, or takes that back. */
@Named
@RequestScoped
public class Attestation {
  @Inject AttestPublication publication;

  public String attest(long filing) {
    publication.attest(filing);
    return Verdicts.page(filing);
  }

  public String takeBack(long filing) {
    publication.takeBack(filing);
    return Verdicts.page(filing);
  }
}
