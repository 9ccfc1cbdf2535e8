package org.qibei.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.qibei.account.Role;
import org.qibei.filing.Filing;
import org.qibei.filing.Inspections;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;
import org.qibei.platform.Subject;
import org.qibei.rectification.Rectification;

/**
 * The reviewer adds to a report's record what its rules could not answer when it was handed in
 * (补入记录), such as how like it is to others of the year; the score follows, all else stays.
 */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
@Audited
public class SupplementRecord {
  @Inject Desk desk;
  @Inject Inspections inspections;
  @Inject Rectification rectification;
  @Inject Subject subject;
  @Inject Clock clock;

  /** Tells which rules have answered. */
  public List<String> supplement(long filingId) {
    Filing filing = desk.requireMine(filingId);
    List<String> rules =
        inspections.supplement(desk.submission(filing), desk.me(), clock.instant());
    if (rules.isEmpty()) {
      throw new Refusal("refusals.review.nothing-to-add");
    }
    subject.say(String.join(" ", rules));
    rectification.settle(filing);
    return rules;
  }
}
