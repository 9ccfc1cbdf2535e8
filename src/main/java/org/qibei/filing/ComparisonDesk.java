package org.qibei.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.qibei.check.similarity.Shingles;

/** Compares a report handed in with those of all other agencies, in a transaction of its own. */
@ApplicationScoped
public class ComparisonDesk {
  private static final int PAGE = 500;

  /** Less than half in common is what the genre brings about, and is not kept. */
  private static final double WORTH_KEEPING = 0.5;

  @Inject EntityManager em;
  @Inject Comparisons comparisons;

  /** Compares it once; the others learn of it too. */
  @Transactional(TxType.REQUIRES_NEW)
  public void compare(long submissionId) {
    Submission submission = em.find(Submission.class, submissionId);
    if (comparisons.find(submissionId).isPresent()) {
      return;
    }
    Shingles words = Comparisons.text(submission).shingles();
    Comparison mine = new Comparison(submission, words);
    long after = 0;
    List<Comparison> others = comparisons.others(mine, after, PAGE);
    while (!others.isEmpty()) {
      others.forEach(other -> meet(mine, words, other));
      after = others.get(others.size() - 1).submissionId();
      em.flush();
      em.clear();
      others = comparisons.others(mine, after, PAGE);
    }
    comparisons.add(mine);
  }

  private static void meet(Comparison mine, Shingles words, Comparison other) {
    double likeness = words.likeness(other.words());
    if (likeness >= WORTH_KEEPING) {
      mine.meet(other.submissionId(), likeness);
      other.meet(mine.submissionId(), likeness);
    }
  }

  @Transactional(TxType.REQUIRES_NEW)
  public List<Long> pending() {
    return comparisons.pending();
  }
}
