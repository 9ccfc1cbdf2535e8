package org.qibei.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.qibei.account.Role;
import org.qibei.filing.Filing;
import org.qibei.filing.PublicationRecord;
import org.qibei.filing.PublicationRecords;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;
import org.qibei.platform.Subject;

/**
 * The reviewer records to have seen the published report on the platform (公布已查看); no link is needed
 * for that.
 */
@Stateless
@RolesAllowed({Role.REVIEWER, Role.SUPERVISOR})
@Audited
public class AttestPublication {
  @Inject Desk desk;
  @Inject PublicationRecords records;
  @Inject Subject subject;
  @Inject Clock clock;

  public void attest(long filingId) {
    Filing filing = desk.require(filingId);
    filing.requireOpenYear();
    if (filing.currentSubmissionId().isEmpty()) {
      throw new Refusal("refusals.publication.not-handed-in");
    }
    PublicationRecord record = records.forChange(filing);
    record.seen(desk.me(), clock.instant());
    subject.say(record.link().map(Object::toString).orElse("—"));
  }

  /** It was seen elsewhere, or in error. */
  public void takeBack(long filingId) {
    Filing filing = desk.require(filingId);
    filing.requireOpenYear();
    records.of(filing).ifPresent(PublicationRecord::takeBack);
  }
}
