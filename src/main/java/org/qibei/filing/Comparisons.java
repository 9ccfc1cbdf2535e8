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

  /** The reports of other agencies as last handed in, some after a given one. */
  List<Comparison> others(Comparison of, long after, int most) {
    return em.createQuery(
            "select c from Comparison c, Filing f where f.currentSubmissionId = c.submissionId"
                + " and c.fiscalYear = :year and c.agencyId <> :agency and c.submissionId > :after"
                + " order by c.submissionId",
            Comparison.class)
        .setParameter("year", of.fiscalYear())
        .setParameter("agency", of.agencyId())
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  /** What was handed in last and is not compared yet. */
  List<Long> pending() {
    return em.createQuery(
            "select f.currentSubmissionId from Filing f where f.currentSubmissionId is not null"
                + " and not exists (select c from Comparison c where c.submissionId = f.currentSubmissionId)"
                + " order by f.currentSubmissionId",
            Long.class)
        .getResultList();
  }
}
