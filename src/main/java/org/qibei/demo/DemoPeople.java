package org.qibei.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.qibei.account.Account;
import org.qibei.account.PasswordHash;
import org.qibei.account.Role;
import org.qibei.agency.Agency;
import org.qibei.agency.Region;

/**
 * The people of the demonstration: one for each role to sign in with, and a clerk and a head for
 * every agency.
 */
@ApplicationScoped
class DemoPeople {
  /**
   * Known to everybody; production refuses to start while an account of the demonstration exists.
   */
  static final String PASSWORD = "Qibei-demo-2026";

  private static final LocalDate SINCE = LocalDate.of(2021, 1, 1);

  @Inject EntityManager em;

  /** Enters all accounts; gives them by login name. */
  Map<String, Account> enter(Map<String, Agency> agencies, Instant now) {
    String hash = PasswordHash.of(PASSWORD);
    Map<String, Account> people = new HashMap<>();
    for (String[] row : CsvResource.rows("people.csv")) {
      Account account = new Account(row[0], row[1], row[2], hash, now).forDemo();
      if (row[4].contains("-")) {
        account.grant(row[3], agencies.get(row[4]), SINCE);
      } else {
        account.grant(row[3], region(row[4]), SINCE);
      }
      people.put(row[0], account);
    }
    for (String[] row : CsvResource.rows("agencies.csv")) {
      String code = row[0] + "-" + row[1];
      people.put(
          clerkOf(code), agent(clerkOf(code), row[5], Role.CLERK, agencies.get(code), hash, now));
      people.put(
          headOf(code), agent(headOf(code), row[6], Role.HEAD, agencies.get(code), hash, now));
    }
    people.values().forEach(em::persist);
    return people;
  }

  static String clerkOf(String agencyCode) {
    return "tb" + agencyCode.replace("-", "").toLowerCase(Locale.ROOT);
  }

  static String headOf(String agencyCode) {
    return "sq" + agencyCode.replace("-", "").toLowerCase(Locale.ROOT);
  }

  private static Account agent(
      String login, String name, String role, Agency agency, String hash, Instant now) {
    return new Account(login, name, null, hash, now).forDemo().grant(role, agency, SINCE);
  }

  private Region region(String code) {
    return em.createQuery("select r from Region r where r.code = :code", Region.class)
        .setParameter("code", code)
        .getSingleResult();
  }
}
