package org.qibei.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qibei.check.similarity.Shingles;
import org.qibei.check.similarity.SimilarityIndex;

/**
 * Compares reports of a year that are not compared yet, as many as there is room for, with each
 * other and then with those that were compared before, which pass by them.
 */
final class ComparisonRound {

  /** So many runs of characters, those of some 10,000 reports, take 300 MB while compared. */
  private static final int ROOM = 16_000_000;

  private static final int PAGE = 500;

  /** Less than half in common is what the genre brings about, and is not kept. */
  private static final double WORTH_KEEPING = 0.5;

  private final Comparisons comparisons;
  private final int fiscalYear;
  private final List<Long> due = new ArrayList<>();
  private final Map<Long, Likest> likest = new HashMap<>();

  ComparisonRound(Comparisons comparisons, int fiscalYear) {
    this.comparisons = comparisons;
    this.fiscalYear = fiscalYear;
  }

  void run() {
    SimilarityIndex index = new SimilarityIndex(dueWords(), WORTH_KEEPING);
    index
        .pairs()
        .forEach(pair -> meet(due.get(pair.one()), due.get(pair.other()), pair.likeness()));
    compareWithOthers(index);
    likest.forEach(comparisons::meet);
    for (int from = 0; from < due.size(); from += PAGE) {
      comparisons.done(due.subList(from, Math.min(from + PAGE, due.size())));
    }
  }

  private List<Shingles> dueWords() {
    List<Shingles> words = new ArrayList<>();
    long size = 0;
    List<KeptWords> page = comparisons.kept(fiscalYear, false, 0, PAGE);
    while (!page.isEmpty()) {
      for (KeptWords kept : page) {
        due.add(kept.submission());
        words.add(kept.words());
        size += words.get(words.size() - 1).size();
      }
      page = size < ROOM ? after(page, false) : List.of();
    }
    return words;
  }

  private void compareWithOthers(SimilarityIndex index) {
    List<KeptWords> page = comparisons.kept(fiscalYear, true, 0, PAGE);
    while (!page.isEmpty()) {
      for (KeptWords other : page) {
        index
            .like(other.words())
            .forEach(match -> meet(due.get(match.number()), other.submission(), match.likeness()));
      }
      page = after(page, true);
    }
  }

  private List<KeptWords> after(List<KeptWords> page, boolean compared) {
    return comparisons.kept(fiscalYear, compared, page.get(page.size() - 1).submission(), PAGE);
  }

  private void meet(long one, long other, double likeness) {
    likest.merge(one, new Likest(other, likeness), Likest::of);
    likest.merge(other, new Likest(one, likeness), Likest::of);
  }
}
