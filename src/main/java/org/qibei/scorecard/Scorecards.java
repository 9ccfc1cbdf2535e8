package org.qibei.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import org.qibei.agency.AgencyLevel;
import org.qibei.campaign.Campaign;
import org.qibei.check.Score;
import org.qibei.check.Severity;
import org.qibei.filing.Filing;
import org.qibei.filing.StoredInspection;

/** Reads the results of a year for a region and all within it. */
@ApplicationScoped
public class Scorecards {

  /** One agency's report broke one rule. */
  public record Breach(String regionPath, String rule, Severity severity, long filingId) {}

  @Inject EntityManager em;

  /** The years for which reports were collected, newest first. */
  public List<Integer> years() {
    return em.createQuery(
            "select c.fiscalYear from Campaign c order by c.fiscalYear desc", Integer.class)
        .getResultList();
  }

  /**
   * All agencies that owe or were exempted, in the order of the roster, with the mark of their
   * latest submission; a report that was taken back is not there.
   */
  public List<Scorecard> of(int year, String regionPath) {
    return em.createQuery(
            """
            select f as filing, s.inspection as inspection from Filing f
            join fetch f.agency a join fetch a.region r join fetch f.campaign c
            left join Submission s on s.id = f.currentSubmissionId
            where c.fiscalYear = :year and r.path like :path order by r.path, a.code
            """,
            Tuple.class)
        .setParameter("year", year)
        .setParameter("path", regionPath + "%")
        .getResultStream()
        .map(
            row ->
                scorecard(
                    row.get("filing", Filing.class), row.get("inspection", StoredInspection.class)))
        .toList();
  }

  /**
   * Which reports of the year broke which rules in their latest submission; hints, which ask for
   * nothing, are left aside.
   */
  public List<Breach> breaches(int year, String regionPath) {
    return em.createQuery(
            """
            select distinct new org.qibei.scorecard.Scorecards$Breach(r.path, sf.rule, sf.severity, f.id)
            from Filing f join f.agency a join a.region r join f.campaign c
            join SubmissionFinding sf on sf.submission.id = f.currentSubmissionId
            where c.fiscalYear = :year and r.path like :path
            and sf.severity <> HINT and not sf.waived
            """,
            Breach.class)
        .setParameter("year", year)
        .setParameter("path", regionPath + "%")
        .getResultList();
  }

  private static Scorecard scorecard(Filing filing, StoredInspection inspection) {
    Campaign campaign = filing.campaign();
    AgencyLevel level = filing.agency().level();
    return new Scorecard(
        filing.id(),
        filing.agency().name(),
        filing.agency().region().name(),
        filing.agency().region().path(),
        level,
        filing.status(),
        filing
            .milestones()
            .firstSubmittedAt()
            .filter(at -> filing.currentSubmissionId().isPresent()),
        campaign.dueOn(level),
        filing.exemptReason(),
        Optional.ofNullable(inspection).map(Scorecards::mark));
  }

  private static Scorecard.Mark mark(StoredInspection inspection) {
    Score score = inspection.score();
    return new Scorecard.Mark(
        score.total(),
        score.band(),
        score.capped(),
        score.byDimension(),
        inspection.errors(),
        inspection.warnings(),
        inspection.hints(),
        score.evaluated(),
        score.rules(),
        inspection.ruleBook(),
        inspection.zeros());
  }
}
