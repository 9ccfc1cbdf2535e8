package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/**
 * Compares the reports handed in with each other and with all of their year, in transactions of its
 * own: those that came meanwhile are put together, and the others pass by them once.
 */
@ApplicationScoped
public class ComparisonDesk {

  @Inject EntityManager em;
  @Inject Comparisons comparisons;

  /** What was handed in last and whose words are not kept yet. */
  @Transactional(TxType.REQUIRES_NEW)
  public List<Long> pending() {
    return comparisons.withoutWords();
  }

  /** Keeps the words of a report handed in, to be compared. */
  @Transactional(TxType.REQUIRES_NEW)
  public void keep(long submissionId) {
    if (comparisons.find(submissionId).isEmpty()) {
      Submission submission = em.find(Submission.class, submissionId);
      comparisons.add(new Comparison(submission, Comparisons.text(submission).shingles()));
    }
  }

  /** Compares some of what is kept; true if there may be more. */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean compare() {
    comparisons.forgetReplaced();
    Optional<Integer> year = comparisons.yearDue();
    year.ifPresent(due -> new ComparisonRound(comparisons, due).run());
    return year.isPresent();
  }
}
