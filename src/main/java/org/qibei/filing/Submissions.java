package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qibei.agency.Agency;
import org.qibei.platform.Zone;
import org.qibei.report.AnnualReport;

/** All reports as they were handed in, and the numbers of their receipts. */
@ApplicationScoped
public class Submissions {
  private static final String SELECT =
      "select distinct s from Submission s join fetch s.submittedBy left join fetch s.findings where ";

  @Inject EntityManager em;

  /** The submissions of a filing, the first round first; whoever has the filing may have them. */
  public List<Submission> of(Filing filing) {
    return em.createQuery(SELECT + "s.filing = :filing order by s.round", Submission.class)
        .setParameter("filing", filing)
        .getResultList();
  }

  /** The submission that counts; none while a first report is taken back. */
  public Optional<Submission> current(Filing filing) {
    return filing.currentSubmissionId().flatMap(this::find);
  }

  /** What was handed in last, also where it was taken back. */
  public Optional<Submission> last(Filing filing) {
    return current(filing).or(() -> ofRound(filing, filing.round()));
  }

  public Optional<Submission> ofRound(Filing filing, int round) {
    return em.createQuery(SELECT + "s.filing = :filing and s.round = :round", Submission.class)
        .setParameter("filing", filing)
        .setParameter("round", round)
        .getResultStream()
        .findFirst();
  }

  private Optional<Submission> find(long id) {
    return em.createQuery(SELECT + "s.id = :id", Submission.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** The agency's report of another year as last handed in, if the portal has it. */
  public Optional<AnnualReport> latestReport(Agency agency, int fiscalYear) {
    return em.createQuery(
            "select s from Submission s, Filing f where f.currentSubmissionId = s.id"
                + " and f.agency = :agency and f.campaign.fiscalYear = :year",
            Submission.class)
        .setParameter("agency", agency)
        .setParameter("year", fiscalYear)
        .getResultStream()
        .findFirst()
        .map(Submission::report);
  }

  /**
   * Takes the next number of the calendar year in which the report arrives; held until it is kept.
   */
  public String nextReceiptNumber(Instant now) {
    int year = now.atZone(Zone.SHANGHAI).getYear();
    em.createNativeQuery(
            "insert into receipt_serial (receipt_year, last_serial) values (?, 1)"
                + " on duplicate key update last_serial = last_serial + 1")
        .setParameter(1, year)
        .executeUpdate();
    Number serial =
        (Number)
            em.createNativeQuery("select last_serial from receipt_serial where receipt_year = ?")
                .setParameter(1, year)
                .getSingleResult();
    return "QB-%d-%06d".formatted(year, serial.intValue());
  }

  public Submission add(Submission submission) {
    em.persist(submission);
    return submission;
  }
}
