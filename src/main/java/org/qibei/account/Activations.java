package org.qibei.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;

/** Accounts that wait for their first password, found by the key of their link. */
@ApplicationScoped
public class Activations {
  @Inject EntityManager em;
  @Inject Clock clock;

  /** Nothing for a key that was used, has expired or never was. */
  Optional<Activation> open(String key) {
    return em.createQuery("select a from Activation a where a.keyHash = :hash", Activation.class)
        .setParameter("hash", new ActivationKey(key == null ? "" : key).hash())
        .getResultStream()
        .filter(found -> found.isOpenAt(clock.instant()))
        .findFirst();
  }
}
