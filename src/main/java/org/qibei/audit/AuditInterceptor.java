package org.qibei.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.io.Serializable;
import org.qibei.platform.Audited;
import org.qibei.platform.Refusal;
import org.qibei.platform.Subject;

/**
 * Stands around every audited use case, inside its transaction: what is not recorded did not
 * happen.
 */
@Interceptor
@Audited
@Priority(Interceptor.Priority.APPLICATION)
public class AuditInterceptor implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject AuditBook book;
  @Inject Subject subject;

  @AroundInvoke
  Object record(InvocationContext call) throws Exception {
    String action = Attempt.action(call.getMethod());
    String about = Attempt.subject(call.getParameters());
    subject.clear();
    try {
      Object result = call.proceed();
      book.done(action, about);
      return result;
    } catch (Refusal refusal) {
      book.apart(action, Outcome.REFUSED, about, refusal.getMessage());
      throw refusal;
    } catch (OptimisticLockException another) {
      book.apart(action, Outcome.REFUSED, about, "changed-meanwhile");
      throw new Refusal("refusals.changed-meanwhile");
    } catch (Exception fault) {
      book.apart(action, Outcome.FAILED, about, fault.toString());
      throw fault;
    }
  }
}
