package org.qibei.filing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.qibei.account.Role;

/** Whether an agency owes its report for a year, as an administrator sees it before deciding. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ExemptionOf {
  @Inject Filings filings;

  /**
   * The duty in question.
   *
   * @param region the code of the agency's region
   * @param reason why the agency owes nothing, if it does not
   */
  public record Duty(FilingFacts facts, String region, Optional<String> reason) {
    /** Only what was never begun to be reviewed can be done without. */
    public boolean mayBeExempted() {
      return facts.status().leadsTo(FilingStatus.EXEMPT);
    }

    public boolean isExempt() {
      return facts.status() == FilingStatus.EXEMPT;
    }
  }

  public Duty duty(long filingId) {
    Filing filing = filings.requireAdministered(filingId);
    return new Duty(FilingFacts.of(filing), filing.agency().region().code(), filing.exemptReason());
  }
}
