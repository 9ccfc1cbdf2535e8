package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.agency.Agency;
import org.qibei.agency.FormerName;
import org.qibei.check.similarity.Alike;
import org.qibei.check.similarity.ComparableText;
import org.qibei.check.similarity.Peers;
import org.qibei.report.AnnualReport;

/** The comparisons of all reports handed in with those of other agencies for the same year. */
@ApplicationScoped
public class Comparisons {
  @Inject EntityManager em;

  /** What a report shares with others, if the comparison of just these words is over. */
  public Optional<Peers> of(Filing filing, AnnualReport report) {
    return filing
        .currentSubmissionId()
        .flatMap(this::find)
        .filter(Comparison::isCompared)
        .flatMap(
            known -> {
              ComparableText text = ComparableText.of(report, names(filing.agency()));
              return text.shingles().equals(known.words())
                  ? Optional.of(peers(known, text))
                  : Optional.empty();
            });
  }

  private Peers peers(Comparison known, ComparableText text) {
    return known
        .likest()
        .map(id -> em.find(Submission.class, id))
        .map(other -> Peers.likest(Alike.of(name(other), text, text(other))))
        .orElseGet(Peers::none);
  }

  private static String name(Submission submission) {
    return submission.filing().agency().name();
  }

  static ComparableText text(Submission submission) {
    return ComparableText.of(submission.report(), names(submission.filing().agency()));
  }

  private static Collection<String> names(Agency agency) {
    return Stream.concat(
            Stream.of(agency.name()), agency.formerNames().stream().map(FormerName::name))
        .toList();
  }

  Optional<Comparison> find(long submission) {
    return Optional.ofNullable(em.find(Comparison.class, submission));
  }

  void add(Comparison comparison) {
    em.persist(comparison);
  }

  /** What was handed in last and whose words are not kept yet. */
  List<Long> withoutWords() {
    return em.createQuery(
            "select f.currentSubmissionId from Filing f where f.currentSubmissionId is not null"
                + " and not exists (select c from Comparison c where c.submissionId = f.currentSubmissionId)"
                + " order by f.currentSubmissionId",
            Long.class)
        .getResultList();
  }

  /** Those most like a report that counts no more, as it was replaced or taken back, begin anew. */
  void forgetReplaced() {
    em.createQuery(
            "update Comparison c set c.likestId = null, c.likeness = 0, c.compared = false"
                + " where c.likestId is not null and not exists"
                + " (select f from Filing f where f.currentSubmissionId = c.likestId)")
        .executeUpdate();
  }

  /** The first year of which reports handed in last are not compared yet. */
  Optional<Integer> yearDue() {
    return Optional.ofNullable(
        em.createQuery(
                "select min(c.fiscalYear) from Comparison c, Filing f"
                    + " where f.currentSubmissionId = c.submissionId and c.compared = false",
                Integer.class)
            .getSingleResult());
  }

  /** The words of reports of a year that are compared, or are not yet, some after a given one. */
  List<KeptWords> kept(int fiscalYear, boolean compared, long after, int most) {
    return em.createQuery(
            "select new org.qibei.filing.KeptWords(c.submissionId, c.shingles)"
                + " from Comparison c, Filing f where f.currentSubmissionId = c.submissionId"
                + " and c.compared = :compared and c.fiscalYear = :year and c.submissionId > :after"
                + " order by c.submissionId",
            KeptWords.class)
        .setParameter("compared", compared)
        .setParameter("year", fiscalYear)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  /** Keeps the other report if it is more alike than all before. */
  void meet(long submission, Likest other) {
    em.createQuery(
            "update Comparison c set c.likestId = :other, c.likeness = :likeness"
                + " where c.submissionId = :submission and c.likeness < :likeness")
        .setParameter("other", other.submission())
        .setParameter("likeness", other.likeness())
        .setParameter("submission", submission)
        .executeUpdate();
  }

  /** From now on it is known which reports are most like these. */
  void done(List<Long> submissions) {
    em.createQuery("update Comparison c set c.compared = true where c.submissionId in :submissions")
        .setParameter("submissions", submissions)
        .executeUpdate();
  }
}
