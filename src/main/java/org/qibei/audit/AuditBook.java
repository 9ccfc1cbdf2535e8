package org.qibei.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.qibei.account.Caller;
import org.qibei.account.SignInEvent;
import org.qibei.account.Standing;
import org.qibei.platform.Origin;
import org.qibei.platform.Subject;

/** Writes the record: with the act where it was done, by itself where it was not. */
@Stateless
@PermitAll
public class AuditBook {
  @Inject EntityManager em;
  @Inject Caller caller;
  @Inject Origin origin;
  @Inject Subject subject;
  @Inject Clock clock;

  /** In the transaction of the act, whose changes are sent to the database first. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void done(String action, String fallbackSubject) {
    em.persist(line(action, Outcome.DONE, fallbackSubject).saying(subject.detail().orElse(null)));
    em.flush();
  }

  /** In a transaction of its own: what was tried stays on record though nothing came of it. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void apart(String action, Outcome outcome, String fallbackSubject, String reason) {
    em.persist(line(action, outcome, fallbackSubject).saying(reason));
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRED)
  public void atTheDoor(@Observes SignInEvent event) {
    Outcome outcome = event.kind() == SignInEvent.Kind.TURNED_AWAY ? Outcome.REFUSED : Outcome.DONE;
    em.persist(
        new AuditLine(clock.instant(), "SignIn", outcome)
            .by(event.accountId().orElse(null), event.loginName())
            .saying(event.reason().orElse(null))
            .from(origin.address(), origin.requestId()));
  }

  private AuditLine line(String action, Outcome outcome, String fallbackSubject) {
    Optional<Standing> person = caller.standing();
    return new AuditLine(clock.instant(), action, outcome)
        .by(
            person.map(Standing::accountId).orElse(null),
            person.map(Standing::loginName).orElse(null))
        .about(subject.what().orElse(fallbackSubject), subject.agency().orElse(null))
        .from(origin.address(), origin.requestId());
  }
}
