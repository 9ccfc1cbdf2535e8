package org.qibei.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.qibei.account.Account;
import org.qibei.agency.Agency;
import org.qibei.check.KnownCase.Kind;
import org.qibei.register.CaseEntry;
import org.qibei.register.CaseFate;
import org.qibei.register.KeptRegister;
import org.qibei.register.RegisteredCase;

/** What the demonstration's reviewer knows of agencies from elsewhere; all invented. */
@ApplicationScoped
class DemoRegister {
  private static final String KEPT = "990100-B14";
  private static final int YEAR = 2025;

  @Inject EntityManager em;

  void enter(Map<String, Agency> agencies, Account reviewer, Instant now) {
    for (String[] row : CsvResource.rows("cases.csv")) {
      CaseEntry entry =
          new CaseEntry(
              Kind.valueOf(row[1]),
              row[2],
              LocalDate.parse(row[3]),
              LocalDate.parse(row[4]),
              row[5],
              CaseFate.valueOf(row[6]),
              "");
      em.persist(new RegisteredCase(agencies.get(row[0]), entry, reviewer, now));
    }
    em.persist(new KeptRegister(agencies.get(KEPT), YEAR, reviewer, now));
  }
}
