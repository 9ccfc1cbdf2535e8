package org.qibei.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Remembers failed attempts to sign in for as long as they count. */
@ApplicationScoped
public class SignInFailures {
  @Inject EntityManager em;

  /** The newest first. */
  List<Instant> ofName(String loginName, Instant since, int atMost) {
    return newest("loginName", loginName, since, atMost);
  }

  /** The newest first. */
  List<Instant> ofAddress(String address, Instant since, int atMost) {
    return newest("address", address, since, atMost);
  }

  void add(SignInFailure failure) {
    em.persist(failure);
  }

  void forgetName(String loginName) {
    em.createQuery("delete from SignInFailure f where f.loginName = :login")
        .setParameter("login", loginName)
        .executeUpdate();
  }

  void forgetBefore(Instant moment) {
    em.createQuery("delete from SignInFailure f where f.failedAt < :moment")
        .setParameter("moment", moment)
        .executeUpdate();
  }

  private List<Instant> newest(String of, String value, Instant since, int atMost) {
    return em.createQuery(
            "select f.failedAt from SignInFailure f where f."
                + of
                + " = :value and f.failedAt > :since order by f.failedAt desc, f.id desc",
            Instant.class)
        .setParameter("value", value)
        .setParameter("since", since)
        .setMaxResults(atMost)
        .getResultList();
  }
}
