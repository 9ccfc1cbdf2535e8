package org.qibei.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Tells whoever opens the link to a first password whether it still works, and for whom. */
@Stateless
@PermitAll
public class ActivationLink {
  @Inject EntityManager em;
  @Inject Activations activations;

  /** The account that the link is for; nothing when it was used, has expired or is incomplete. */
  public Optional<String> loginName(String key) {
    return activations
        .open(key)
        .map(activation -> em.find(Account.class, activation.account()).loginName());
  }
}
