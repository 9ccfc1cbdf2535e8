package org.qibei.extraction.recognition;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How well words fit the labels of a form's rows. The same labels stand in nearly every report, so
 * what was found once is kept, for so many words as take up a megabyte or two at most.
 */
final class WordFits {
  private static final double WITHOUT_ORDINAL = 0.98;
  private static final double TOO_LITTLE = Math.nextDown(Fits.THRESHOLD);
  private static final double ROUNDING = 1e-9;
  private static final int MOST_KEPT = 3000;
  private static final int LONGEST_KEPT = 100;

  private static final Map<List<Target>, WordFits> OF_TARGETS = new ConcurrentHashMap<>();

  private final List<Target> targets;
  private final Map<String, double[]> known = new ConcurrentHashMap<>();

  private WordFits(List<Target> targets) {
    this.targets = targets;
  }

  static WordFits of(List<Target> targets) {
    return OF_TARGETS.computeIfAbsent(targets, WordFits::new);
  }

  /** Target by target; nothing where it is less than what counts as a label. */
  double[] of(String words) {
    double[] kept = known.get(words);
    if (kept != null) {
      return kept;
    }
    double[] fits = fits(words);
    if (words.length() <= LONGEST_KEPT) {
      if (known.size() >= MOST_KEPT) {
        known.clear();
      }
      known.put(words, fits);
    }
    return fits;
  }

  private double[] fits(String words) {
    Letters letters = Letters.of(words);
    double[] fits = new double[targets.size()];
    for (int i = 0; i < fits.length; i++) {
      fits[i] = fit(words, letters, targets.get(i).keys());
    }
    return fits;
  }

  private static double fit(String words, Letters letters, List<Key> keys) {
    double best = TOO_LITTLE;
    for (int i = 0; i < keys.size() && best < 1; i++) {
      double trust = i == 1 ? WITHOUT_ORDINAL : 1;
      Key key = keys.get(i);
      if (trust * key.fitAtMost(letters) > best) {
        best = Math.max(best, trust * key.fit(words, best / trust - ROUNDING));
      }
    }
    return best > TOO_LITTLE ? best : 0;
  }
}
