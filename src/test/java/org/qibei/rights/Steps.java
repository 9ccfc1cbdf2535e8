package org.qibei.rights;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Locale;
import org.qibei.account.Account;
import org.qibei.agency.Agency;
import org.qibei.campaign.Campaign;
import org.qibei.check.Severity;
import org.qibei.check.Wording;
import org.qibei.filing.Filing;
import org.qibei.filing.Filings;
import org.qibei.filing.SendForSignOff;
import org.qibei.filing.StartDraft;
import org.qibei.filing.Submission;
import org.qibei.filing.Submissions;
import org.qibei.filing.UploadReport;
import org.qibei.integration.Wiring;
import org.qibei.notice.IssueNotice;
import org.qibei.notice.Notice;
import org.qibei.notice.VoidNotice;
import org.qibei.review.ConfirmFinding;
import org.qibei.review.ReturnFiling;

/** What people of a world did to its reports, through the use cases. */
final class Steps {
  private Steps() {}

  /** The empty form, as if it had been read from a document. */
  static void prepare(Wiring room, long filing) {
    room.the(StartDraft.class).fromEmptyForm(filing, true);
    room.the(UploadReport.class).upload(filing, "report.pdf", SampleDocument.pdf(), true);
    EntityManager em = room.the(EntityManager.class);
    em.flush();
    em.createNativeQuery(
            "update filing set original_document_id ="
                + " (select max(document_id) from reading_job where filing_id = ?) where id = ?")
        .setParameter(1, filing)
        .setParameter(2, filing)
        .executeUpdate();
    em.clear();
    room.the(SendForSignOff.class).send(filing);
  }

  /** All that weighs is confirmed, and the notice issued. */
  static void sendBack(Wiring room, long filing) {
    Submission submission =
        room.the(Submissions.class).current(room.the(Filings.class).require(filing)).orElseThrow();
    Wording.in(Locale.SIMPLIFIED_CHINESE).grouped(submission.findings()).stream()
        .filter(group -> group.severity() != Severity.HINT)
        .forEach(group -> room.the(ConfirmFinding.class).confirm(filing, group.key()));
    room.the(IssueNotice.class).issue(room.the(ReturnFiling.class).draftNotice(filing));
  }

  /** Takes an issued notice back; gives the draft that is ready in its place. */
  static long withdraw(Wiring room, long notice) {
    EntityManager em = room.the(EntityManager.class);
    String number = em.find(Notice.class, notice).documentNumber().orElseThrow();
    return room.the(VoidNotice.class).withdraw(notice, number, "走查").orElseThrow();
  }

  /** The duty of the agency for the year. */
  static Filing owed(EntityManager em, Agency agency, int year, Instant now) {
    Campaign campaign =
        em.createQuery("from Campaign c where c.fiscalYear = :year", Campaign.class)
            .setParameter("year", year)
            .getSingleResult();
    Filing filing = new Filing(campaign, agency, now);
    em.persist(filing);
    return filing;
  }

  /** A message of the person about the filing. */
  static long message(EntityManager em, Account account, Filing filing, Instant when) {
    em.createNativeQuery(
            "insert into message (account_id, kind, filing_id, parameters, sent_at)"
                + " values (?, 'FILING_SUBMITTED', ?, '', ?)")
        .setParameter(1, account.id())
        .setParameter(2, filing.id())
        .setParameter(3, when)
        .executeUpdate();
    return ((Number) em.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
  }
}
