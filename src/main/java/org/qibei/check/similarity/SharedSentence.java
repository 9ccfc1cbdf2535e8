package org.qibei.check.similarity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A sentence of one report and the one of another that says the same in nearly the same words. */
public record SharedSentence(String here, String there) {

  private static final int SHORTEST = 8;
  private static final double NEARLY = 0.6;

  /** The sentences two texts share, in the order of the first one. */
  public static List<SharedSentence> of(ComparableText here, ComparableText there) {
    Map<Long, List<Known>> byShingle = new HashMap<>();
    Map<String, String> exact = new HashMap<>();
    for (ComparableText.Sentence sentence : there.sentences()) {
      Known known = new Known(sentence.written(), Shingles.of(sentence.runs()));
      exact.putIfAbsent(sentence.compared(), sentence.written());
      for (long shingle : known.shingles().numbers()) {
        byShingle.computeIfAbsent(shingle, any -> new ArrayList<>()).add(known);
      }
    }
    List<SharedSentence> shared = new ArrayList<>();
    for (ComparableText.Sentence sentence : here.sentences()) {
      if (sentence.compared().length() >= SHORTEST) {
        String twin = exact.get(sentence.compared());
        String other = twin == null ? nearest(sentence, byShingle) : twin;
        if (other != null) {
          shared.add(new SharedSentence(sentence.written(), other));
        }
      }
    }
    return shared;
  }

  private record Known(String written, Shingles shingles) {}

  private static String nearest(
      ComparableText.Sentence sentence, Map<Long, List<Known>> byShingle) {
    Shingles shingles = Shingles.of(sentence.runs());
    String nearest = null;
    double best = NEARLY;
    for (long shingle : shingles.numbers()) {
      for (Known known : byShingle.getOrDefault(shingle, List.of())) {
        double likeness = shingles.likeness(known.shingles());
        if (likeness >= best) {
          best = likeness;
          nearest = known.written();
        }
      }
    }
    return nearest;
  }
}
