package org.qibei.filing;

import jakarta.persistence.Query;
import java.util.Set;
import org.qibei.account.Caller;
import org.qibei.account.Role;

/**
 * The agencies whose filings a caller may see: their own, and all within the regions they watch.
 * Every query on filings carries its condition, so that another agency's filing is not found.
 */
public record Scope(Set<Long> agencies, Set<Long> regions) {

  /** The condition on an agency {@code a} whose region is {@code r}. */
  public static final String CONDITION =
      "(a.id in :ownAgencies or exists (select w.id from Region w where w.id in :watchedRegions"
          + " and r.path like concat(w.path, '%')))";

  /** All that the caller may see in any of their roles. */
  public static Scope of(Caller caller) {
    return new Scope(
        caller.agencies(),
        caller.regions(Role.REVIEWER, Role.SUPERVISOR, Role.ADMINISTRATOR, Role.AUDITOR));
  }

  /** Only what the caller reviews. */
  public static Scope ofReviewer(Caller caller) {
    return new Scope(Set.of(), caller.regions(Role.REVIEWER, Role.SUPERVISOR));
  }

  /** Only what the caller administers. */
  public static Scope ofAdministrator(Caller caller) {
    return new Scope(Set.of(), caller.regions(Role.ADMINISTRATOR));
  }

  /** Only the caller's own agencies. */
  public static Scope ofAgency(Caller caller) {
    return new Scope(caller.agencies(), Set.of());
  }

  /**
   * Sets the parameters of the condition; an empty set is asked for as a number that no row bears.
   */
  public <Q extends Query> Q bind(Q query) {
    query.setParameter("ownAgencies", orNone(agencies));
    query.setParameter("watchedRegions", orNone(regions));
    return query;
  }

  private static Set<Long> orNone(Set<Long> ids) {
    return ids.isEmpty() ? Set.of(-1L) : ids;
  }
}
