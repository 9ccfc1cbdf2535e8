package org.qibei.integration;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.hibernate.Session;
import org.qibei.account.Account;
import org.qibei.campaign.Campaign;
import org.qibei.check.Policy;
import org.qibei.check.SoundReport;
import org.qibei.filing.Filing;
import org.qibei.report.AnnualReport;

/** A report for 2024 that the portal holds already. */
final class LastYearsReport {
  private static final String CARRIED_OUT = "t2.carriedOut.total";

  private LastYearsReport() {}

  /** The agency had so many requests under way when 2024 ended. */
  static void of(SmallTown town, long filing, String carriedOut) {
    AnnualReport report = SoundReport.with(SoundReport.complete2021(), CARRIED_OUT, carriedOut);
    town.let(
        "wang",
        room -> {
          Session session = room.the(EntityManager.class).unwrap(Session.class);
          Filing before =
              new Filing(
                  year2024(session), session.find(Filing.class, filing).agency(), SmallTown.NOW);
          session.persist(before);
          Account by =
              session
                  .createQuery("from Account a where a.displayName = '王丽'", Account.class)
                  .setMaxResults(1)
                  .getSingleResult();
          Town.hand(session, before, report, by, SmallTown.NOW);
        });
  }

  private static Campaign year2024(Session session) {
    return session
        .createQuery("from Campaign c where c.fiscalYear = 2024", Campaign.class)
        .getResultStream()
        .findFirst()
        .orElseGet(
            () -> {
              Campaign year =
                  new Campaign(
                      2024, LocalDate.of(2025, 1, 1), "default", Policy.standard().toJson());
              year.requireSignOff(false);
              session.persist(year);
              return year;
            });
  }
}
