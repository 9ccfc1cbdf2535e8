package org.qibei.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.qibei.account.Account;
import org.qibei.filing.FilingAccepted;
import org.qibei.filing.FilingReturned;
import org.qibei.filing.FilingSentBack;
import org.qibei.filing.FilingSentForSignOff;
import org.qibei.filing.FilingSubmitted;
import org.qibei.filing.FilingWithdrawn;

/** Tells those concerned what became of a filing. */
@ApplicationScoped
public class FilingNews {
  @Inject EntityManager em;
  @Inject Recipients recipients;
  @Inject Outbox outbox;

  void sentForSignOff(@Observes FilingSentForSignOff event) {
    Subject subject = Subject.filing(event.filing(), year(event.fiscalYear()), name(event.by()));
    outbox.send(
        MessageKind.FILING_SENT_FOR_SIGN_OFF,
        recipients.heads(event.agency()),
        event.by(),
        subject);
  }

  void sentBack(@Observes FilingSentBack event) {
    Subject subject = Subject.filing(event.filing(), year(event.fiscalYear()), event.reason());
    outbox.send(
        MessageKind.FILING_SENT_BACK, recipients.clerks(event.agency()), event.by(), subject);
  }

  void submitted(@Observes FilingSubmitted event) {
    Subject subject =
        Subject.filing(
            event.filing(),
            agency(event.agency()),
            year(event.fiscalYear()),
            String.valueOf(event.round()));
    outbox.send(
        MessageKind.FILING_SUBMITTED, recipients.reviewers(event.agency()), event.by(), subject);
  }

  void withdrawn(@Observes FilingWithdrawn event) {
    Subject subject =
        Subject.filing(event.filing(), agency(event.agency()), year(event.fiscalYear()));
    outbox.send(
        MessageKind.FILING_WITHDRAWN, recipients.reviewers(event.agency()), event.by(), subject);
  }

  void returned(@Observes FilingReturned event) {
    Subject subject = Subject.filing(event.filing(), year(event.fiscalYear()), event.reason());
    outbox.send(
        MessageKind.FILING_RETURNED, recipients.agency(event.agency()), event.by(), subject);
  }

  void accepted(@Observes FilingAccepted event) {
    Subject subject =
        Subject.filing(
            event.filing(),
            year(event.fiscalYear()),
            event.remark().map(said -> ": " + said).orElse(""));
    outbox.send(
        MessageKind.FILING_ACCEPTED, recipients.agency(event.agency()), event.by(), subject);
  }

  private String agency(long id) {
    return recipients.nameOf(id);
  }

  private String name(long account) {
    return em.find(Account.class, account).displayName();
  }

  private static String year(int fiscalYear) {
    return String.valueOf(fiscalYear);
  }
}
