package org.qibei.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import org.qibei.platform.Slice;

/** The accounts of the regions that the caller administers or audits. */
@Stateless
@RolesAllowed({Role.ADMINISTRATOR, Role.AUDITOR})
public class AccountList {
  private static final String FROM =
      """
      from Account x where %s
      and (:text = '' or x.loginName like concat('%%', :text, '%%') escape '!'
        or x.displayName like concat('%%', :text, '%%') escape '!')
      and (:role = '' or exists (select h.id from Grant h where h.account = x and h.role = :role))
      """
          .formatted(Accounts.WITHIN);

  @Inject EntityManager em;
  @Inject Accounts accounts;
  @Inject Caller caller;
  @Inject Standings standings;

  /** Part of the list, by name; empty text and role leave it whole. */
  public Slice<AccountCard> page(String text, String role, int page) {
    List<AccountCard> rows =
        bind(em.createQuery("select x " + FROM + "order by x.loginName", Account.class), text, role)
            .setFirstResult(Slice.first(page))
            .setMaxResults(Slice.SIZE)
            .getResultStream()
            .map(account -> AccountCard.of(account, standings))
            .toList();
    long total =
        bind(em.createQuery("select count(x) " + FROM, Long.class), text, role).getSingleResult();
    return new Slice<>(rows, total, page);
  }

  public AccountCard card(long accountId) {
    return AccountCard.of(accounts.require(accountId), standings);
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query, String text, String role) {
    Set<Long> regions = caller.regions(Role.ADMINISTRATOR, Role.AUDITOR);
    return query
        .setParameter("text", text.replaceAll("([!%_])", "!$1"))
        .setParameter("role", role)
        .setParameter("regions", regions);
  }
}
