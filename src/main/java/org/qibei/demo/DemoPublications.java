package org.qibei.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.qibei.filing.Filing;
import org.qibei.filing.PublicLink;
import org.qibei.filing.PublicationRecord;

/**
 * Where the reports of the demonstration were published: on a site that is none, a day after they
 * were handed in.
 */
@ApplicationScoped
class DemoPublications {
  static final String DOMAIN = "shilishi.example";

  /** Accepted this year, and not recorded as published yet. */
  private static final Set<String> TO_COME = Set.of("990100-B14", "990102-B04");

  @Inject EntityManager em;

  /** Recorded by the clerk and seen by the reviewer, with few exceptions in the current year. */
  void publish(Filing filing, DemoSteps.Cast cast, LocalDate handedIn, boolean current) {
    String code = filing.agency().code();
    if (current && TO_COME.contains(code)) {
      return;
    }
    String link =
        "https://www.%s/zwgk/nb/%d/%s.html"
            .formatted(DOMAIN, filing.campaign().fiscalYear(), code.toLowerCase(Locale.ROOT));
    LocalDate day = handedIn.plusDays(1);
    PublicationRecord record = new PublicationRecord(filing);
    record.record(PublicLink.read(link), day, cast.clerk(), DemoFilings.at(day, 16, 20));
    if (!current) {
      record.seen(cast.reviewer(), DemoFilings.at(day.plusDays(6), 10, 5));
    }
    em.persist(record);
  }
}
