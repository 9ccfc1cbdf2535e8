package org.qibei.audit;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;

/**
 * Stands before the container's own role check (see jboss-ejb3.xml), where no other interceptor of
 * ours would ever hear of a call that was denied.
 */
public class DenialRecorder {

  @AroundInvoke
  Object record(InvocationContext call) throws Exception {
    try {
      return call.proceed();
    } catch (EJBAccessException denied) {
      CDI.current()
          .select(AuditBook.class)
          .get()
          .apart(
              Attempt.action(call.getMethod()),
              Outcome.DENIED,
              Attempt.subject(call.getParameters()),
              null);
      throw denied;
    }
  }
}
