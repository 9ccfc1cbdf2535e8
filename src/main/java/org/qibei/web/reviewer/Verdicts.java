package org.qibei.web.reviewer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.qibei.review.AcceptFiling;
import org.qibei.review.ProposeAcceptance;
import org.qibei.review.RejectProposal;
import org.qibei.review.ReopenFiling;
import org.qibei.review.ReturnFiling;

/**
 * Buttons by which a review ends; returning leads on to the notice, the others show the report
 * anew.
 */
@Named
@RequestScoped
public class Verdicts {
  @Inject AcceptFiling accept;
  @Inject ProposeAcceptance propose;
  @Inject RejectProposal reject;
  @Inject ReturnFiling returning;
  @Inject ReopenFiling reopen;

  public String accept(long filing, String remark) {
    accept.accept(filing, remark);
    return page(filing);
  }

  public String propose(long filing, String remark) {
    propose.propose(filing, remark);
    return page(filing);
  }

  public String reject(long filing, String reason) {
    reject.reject(filing, reason);
    return page(filing);
  }

  public String reopen(long filing, String reason) {
    reopen.reopen(filing, reason);
    return page(filing);
  }

  /** The draft of the notice, with all that is confirmed. */
  public String sendBack(long filing) {
    return "compose?faces-redirect=true&id=" + returning.draftNotice(filing);
  }

  static String page(long filing) {
    return "review?faces-redirect=true&id=" + filing;
  }
}
