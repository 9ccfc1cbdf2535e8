package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.qibei.check.similarity.SimilarityIndex;

/**
 * Compares the reports handed in with each other and with all of their year, in transactions of its
 * own: those that came meanwhile are put together, and the others pass by them once.
 */
@ApplicationScoped
public class ComparisonDesk {

  /** More at once would only take more memory. */
  private static final int BATCH = 5000;

  private static final int PAGE = 500;

  /** Less than half in common is what the genre brings about, and is not kept. */
  private static final double WORTH_KEEPING = 0.5;

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
    List<Comparison> due = comparisons.due(BATCH);
    if (!due.isEmpty()) {
      SimilarityIndex index =
          new SimilarityIndex(due.stream().map(Comparison::words).toList(), WORTH_KEEPING);
      index
          .pairs()
          .forEach(pair -> meet(due.get(pair.one()), due.get(pair.other()), pair.likeness()));
      compareWithOthers(due, index);
      due.forEach(Comparison::done);
    }
    return !due.isEmpty();
  }

  private void compareWithOthers(List<Comparison> due, SimilarityIndex index) {
    int year = due.get(0).fiscalYear();
    List<KeptWords> others = comparisons.compared(year, 0, PAGE);
    while (!others.isEmpty()) {
      for (KeptWords other : others) {
        index
            .like(other.words())
            .forEach(
                match ->
                    meet(
                        due.get(match.number()),
                        comparisons.find(other.submission()).orElseThrow(),
                        match.likeness()));
      }
      others = comparisons.compared(year, others.get(others.size() - 1).submission(), PAGE);
    }
  }

  private static void meet(Comparison one, Comparison other, double likeness) {
    one.meet(other.submissionId(), likeness);
    other.meet(one.submissionId(), likeness);
  }
}
